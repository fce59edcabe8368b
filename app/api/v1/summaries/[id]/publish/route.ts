import { serve } from "@/app/api/_lib/endpoint";
import { publishSummaryEndpoint } from "@/app/api/v1/_endpoints/summaries";

export const POST = serve(publishSummaryEndpoint);
