import type { JobKind } from "@/db/jobs";
import type { JobHandler } from "./job";

/** Who does which kind of work. */
export const HANDLERS: Record<JobKind, JobHandler> = {};
