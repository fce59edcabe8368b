import { serve } from "@/app/api/_lib/endpoint";
import { cancelSummaryEndpoint } from "@/app/api/v1/_endpoints/publishing";
import { publishSummaryEndpoint } from "@/app/api/v1/_endpoints/summaries";

export const POST = serve(publishSummaryEndpoint);

export const DELETE = serve(cancelSummaryEndpoint);
