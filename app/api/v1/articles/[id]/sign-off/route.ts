import { serve } from "@/app/api/_lib/endpoint";
import { signOffEndpoint } from "@/app/api/v1/_endpoints/articles";

export const POST = serve(signOffEndpoint);
