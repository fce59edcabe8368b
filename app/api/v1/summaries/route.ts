import { serve } from "@/app/api/_lib/endpoint";
import { createSummaryEndpoint } from "@/app/api/v1/_endpoints/summaries";

export const POST = serve(createSummaryEndpoint);
