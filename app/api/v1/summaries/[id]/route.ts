import { serve } from "@/app/api/_lib/endpoint";
import { saveSummaryEndpoint } from "@/app/api/v1/_endpoints/summaries";

export const PUT = serve(saveSummaryEndpoint);
