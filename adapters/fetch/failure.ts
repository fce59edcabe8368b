import { ClosedAddress } from "./checked-lookup";
import { TooMuch, UnknownPacking } from "./read-body";

export type FailureRefusal =
  | "private-address"
  | "answer-too-large"
  | "answer-unreadable"
  | "too-slow"
  | "unknown-host"
  | "no-answer";

const UNKNOWN = new Set(["ENOTFOUND", "ENODATA", "EAI_AGAIN", "EAI_NODATA"]);

/**
 * Names why a request came to nothing. What is neither of the guard nor of the
 * network (which names its faults by a code) is thrown again.
 */
export function sayFailure(
  error: unknown,
  signal: AbortSignal,
): FailureRefusal {
  if (signal.aborted) return "too-slow";
  if (error instanceof ClosedAddress) return "private-address";
  if (error instanceof TooMuch) return "answer-too-large";
  if (error instanceof UnknownPacking) return "answer-unreadable";
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (UNKNOWN.has(code)) return "unknown-host";
  if (/^(Z_|ERR_BROTLI|ERR__ERROR)/.test(code)) return "answer-unreadable";
  return "no-answer";
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
