import { serve } from "@/app/api/_lib/endpoint";
import { withdrawSourceEndpoint } from "@/app/api/v1/_endpoints/source-parts";

export const POST = serve(withdrawSourceEndpoint);
