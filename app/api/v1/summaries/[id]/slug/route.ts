import { serve } from "@/app/api/_lib/endpoint";
import { renameSummaryEndpoint } from "@/app/api/v1/_endpoints/publishing";

export const PUT = serve(renameSummaryEndpoint);
