import { serve } from "@/app/api/_lib/endpoint";
import { proposeVerdictEndpoint } from "@/app/api/v1/_endpoints/verdicts";

export const POST = serve(proposeVerdictEndpoint);
