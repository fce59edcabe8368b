import { serve } from "@/app/api/_lib/endpoint";
import { readArticleEndpoint } from "@/app/api/v1/_endpoints/read-articles";

export const GET = serve(readArticleEndpoint);
