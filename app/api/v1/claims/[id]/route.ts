import { serve } from "@/app/api/_lib/endpoint";
import { readClaimEndpoint } from "@/app/api/v1/_endpoints/read-published";

export const GET = serve(readClaimEndpoint);
