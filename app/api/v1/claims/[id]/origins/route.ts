import { serve } from "@/app/api/_lib/endpoint";
import { readOriginsEndpoint } from "@/app/api/v1/_endpoints/evidence";

export const GET = serve(readOriginsEndpoint);
