import { serve } from "@/app/api/_lib/endpoint";
import { narrowEvidenceEndpoint } from "@/app/api/v1/_endpoints/evidence";

export const PUT = serve(narrowEvidenceEndpoint);
