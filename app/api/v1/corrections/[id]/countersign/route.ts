import { serve } from "@/app/api/_lib/endpoint";
import { countersignCorrectionEndpoint } from "@/app/api/v1/_endpoints/publishing";

export const POST = serve(countersignCorrectionEndpoint);
