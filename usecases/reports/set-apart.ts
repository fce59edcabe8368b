import "server-only";

import {
  type ProcessLimits,
  type Program,
  runIsolated,
} from "@/adapters/processes/isolated-process";
import { turnsOf } from "@/adapters/processes/turns";
import type { SetForm } from "@/documents/reports/set-report";
import type { VerificationReport } from "@/domain/reports/report";
import { ok, type Result, refuse } from "@/lib/result";

const SETTER: Program = {
  file: "documents/reports/set-process.ts",
  sources: ["documents", "domain", "lib", "adapters/processes"],
  native: true,
};

/** Enough for some 2,000 claims; more belong in reports of their own. */
const LIMITS: ProcessLimits = {
  milliseconds: 120_000,
  megabytes: 1536,
  megabytesBeyond: 3072,
  answerBytes: 512 * 1024 * 1024,
};

/** Each takes a processor and, when large, much of the memory. */
const inTurn = turnsOf(2);

/**
 * Sets a report in a process of its own, so that a large one neither holds the
 * server up nor fills its memory. Refused when it reaches the limits of time
 * or memory.
 */
export async function setApart(
  form: SetForm,
  report: VerificationReport,
  limits: Partial<ProcessLimits> = {},
): Promise<Result<Uint8Array, "report-too-large">> {
  const bytes = Buffer.from(JSON.stringify(report));
  const set = await inTurn(() =>
    runIsolated(SETTER, { argument: form, bytes }, { ...LIMITS, ...limits }),
  );
  return set ? ok(set) : refuse("report-too-large");
}
