import { serve } from "@/app/api/_lib/endpoint";
import { beginImportEndpoint } from "@/app/api/v1/_endpoints/imports";

export const POST = serve(beginImportEndpoint);
