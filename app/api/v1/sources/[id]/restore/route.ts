import { serve } from "@/app/api/_lib/endpoint";
import { restoreSourceEndpoint } from "@/app/api/v1/_endpoints/source-parts";

export const POST = serve(restoreSourceEndpoint);
