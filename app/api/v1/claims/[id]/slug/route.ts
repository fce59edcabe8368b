import { serve } from "@/app/api/_lib/endpoint";
import { renameClaimEndpoint } from "@/app/api/v1/_endpoints/publishing";

export const PUT = serve(renameClaimEndpoint);
