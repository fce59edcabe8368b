import { serve } from "@/app/api/_lib/endpoint";
import { readCoverageEndpoint } from "@/app/api/v1/_endpoints/articles";

export const GET = serve(readCoverageEndpoint);
