import type { JobKind } from "@/db/jobs";
import { captureHandler } from "@/usecases/captures/run-capture";
import type { JobHandler } from "./job";

/** Who does which kind of work. */
export const HANDLERS: Record<JobKind, JobHandler> = {
  capture: captureHandler,
};
