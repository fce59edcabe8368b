import { serve } from "@/app/api/_lib/endpoint";
import { captureVersionEndpoint } from "@/app/api/v1/_endpoints/versions";

export const POST = serve(captureVersionEndpoint);
