import { serveReport } from "@/app/api/_lib/serve-report";
import { eventReportEndpoint } from "@/app/api/v1/_endpoints/reports";

export const GET = serveReport(eventReportEndpoint);
