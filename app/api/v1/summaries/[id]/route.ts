import { serve } from "@/app/api/_lib/endpoint";
import { readSummaryEndpoint } from "@/app/api/v1/_endpoints/read-published";
import { saveSummaryEndpoint } from "@/app/api/v1/_endpoints/summaries";

export const GET = serve(readSummaryEndpoint);

export const PUT = serve(saveSummaryEndpoint);
