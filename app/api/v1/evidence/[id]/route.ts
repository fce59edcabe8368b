import { serve } from "@/app/api/_lib/endpoint";
import {
  editEvidenceEndpoint,
  removeEvidenceEndpoint,
} from "@/app/api/v1/_endpoints/evidence";

export const PATCH = serve(editEvidenceEndpoint);
export const DELETE = serve(removeEvidenceEndpoint);
