import { serve } from "@/app/api/_lib/endpoint";
import { readImportEndpoint } from "@/app/api/v1/_endpoints/imports";

export const GET = serve(readImportEndpoint);
