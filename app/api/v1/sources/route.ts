import { serve } from "@/app/api/_lib/endpoint";
import { createSourceEndpoint } from "@/app/api/v1/_endpoints/sources";

export const POST = serve(createSourceEndpoint);
