import { serve } from "@/app/api/_lib/endpoint";
import { countersignEndpoint } from "@/app/api/v1/_endpoints/verdicts";

export const POST = serve(countersignEndpoint);
