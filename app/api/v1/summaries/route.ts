import { serve } from "@/app/api/_lib/endpoint";
import { listSummariesEndpoint } from "@/app/api/v1/_endpoints/read-published";
import { createSummaryEndpoint } from "@/app/api/v1/_endpoints/summaries";

export const GET = serve(listSummariesEndpoint);

export const POST = serve(createSummaryEndpoint);
