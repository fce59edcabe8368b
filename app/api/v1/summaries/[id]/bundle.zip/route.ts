import { serve } from "@/app/api/_lib/endpoint";
import { summaryBundleEndpoint } from "@/app/api/v1/_endpoints/reports";

export const GET = serve(summaryBundleEndpoint);
