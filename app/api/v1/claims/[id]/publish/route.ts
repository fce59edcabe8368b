import { serve } from "@/app/api/_lib/endpoint";
import {
  cancelClaimEndpoint,
  publishClaimEndpoint,
} from "@/app/api/v1/_endpoints/publishing";

export const POST = serve(publishClaimEndpoint);

export const DELETE = serve(cancelClaimEndpoint);
