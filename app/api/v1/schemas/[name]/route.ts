import { serve } from "@/app/api/_lib/endpoint";
import { readSchemaEndpoint } from "@/app/api/v1/_endpoints/schemas";

export const GET = serve(readSchemaEndpoint);
