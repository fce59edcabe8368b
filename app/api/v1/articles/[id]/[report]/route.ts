import { serveReport } from "@/app/api/_lib/serve-report";
import { articleReportEndpoint } from "@/app/api/v1/_endpoints/reports";

export const GET = serveReport(articleReportEndpoint);
