import { serve } from "@/app/api/_lib/endpoint";
import { addEvidenceEndpoint } from "@/app/api/v1/_endpoints/evidence";

export const POST = serve(addEvidenceEndpoint);
