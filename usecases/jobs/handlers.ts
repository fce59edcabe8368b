import type { JobKind } from "@/db/jobs";
import { archiveHandler } from "@/usecases/captures/run-archive";
import { captureHandler } from "@/usecases/captures/run-capture";
import { timeStampHandler } from "@/usecases/captures/run-time-stamp";
import { importHandler } from "@/usecases/imports/import-job";
import { publicationHandler } from "@/usecases/publishing/publication-job";
import { reportHandler } from "@/usecases/reports/make-ordered";
import { retentionHandler } from "@/usecases/retention/retention-job";
import { deliveryHandler } from "@/usecases/webhooks/deliver";
import { hubHandler } from "@/usecases/webhooks/ping-hub";
import type { JobHandler } from "./job";

/** Who does which kind of work. */
export const HANDLERS: Record<JobKind, JobHandler> = {
  archive: archiveHandler,
  capture: captureHandler,
  "webhook.deliver": deliveryHandler,
  "publication.due": publicationHandler,
  "websub.ping": hubHandler,
  import: importHandler,
  time_stamp: timeStampHandler,
  report: reportHandler,
  retention: retentionHandler,
};
