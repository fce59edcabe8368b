import { serve } from "@/app/api/_lib/endpoint";
import { returnCorrectionEndpoint } from "@/app/api/v1/_endpoints/publishing";

export const POST = serve(returnCorrectionEndpoint);
