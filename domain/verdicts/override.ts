import { ok, type Result, refuse } from "@/lib/result";
import type { Finding } from "./policy";

export type OverrideRefusal = "policy-not-met" | "override-needs-reason";

/**
 * Decides whether a verdict may be signed for all that its evidence lacks of
 * what the policy asks (the detail's `findings`): only with a reason, which
 * is published. The value is that reason, trimmed; null where nothing lacks,
 * since then there is nothing to set aside.
 */
export function overridePolicy(
  findings: readonly Finding[],
  reason: string | null,
): Result<string | null, OverrideRefusal> {
  if (findings.length === 0) return ok(null);
  const given = reason?.trim() ?? "";
  if (given === "") return refuse("policy-not-met", { findings });
  if (!isReason(given)) return refuse("override-needs-reason", { findings });
  return ok(given);
}

/** Three words at least, so that "see above" doesn't stand as the reason. */
function isReason(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length >= 3;
}
