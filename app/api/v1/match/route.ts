import { serve } from "@/app/api/_lib/endpoint";
import { matchEndpoint } from "@/app/api/v1/_endpoints/matching";

export const POST = serve(matchEndpoint);
