import { serve } from "@/app/api/_lib/endpoint";
import { createArticleEndpoint } from "@/app/api/v1/_endpoints/articles";
import { listArticlesEndpoint } from "@/app/api/v1/_endpoints/read-articles";

export const GET = serve(listArticlesEndpoint);
export const POST = serve(createArticleEndpoint);
