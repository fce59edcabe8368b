import {
  type Called,
  type CallRefusal,
  guardedCall,
} from "@/adapters/fetch/guarded-call";
import { defaultGuard, type FetchGuard } from "@/adapters/fetch/guarded-fetch";
import type { Sent } from "@/adapters/fetch/guarded-request";
import { parsedJson } from "@/lib/json";
import type { Result } from "@/lib/result";
import { type ArchiveAnswer, MOST_ANSWER } from "./archive";

type Reader = (value: unknown, answer: string) => ArchiveAnswer;

/**
 * Calls an archive and reads its answer as JSON. What every archive means
 * alike is settled here: no connection, keys refused, limits, out of order.
 */
export async function callArchive(
  address: string,
  sent: Sent,
  { read, guard = defaultGuard() }: { read: Reader; guard?: FetchGuard },
): Promise<ArchiveAnswer> {
  const called: Result<Called, CallRefusal> = await guardedCall(
    address,
    sent,
    guard,
  );
  if (!called.ok) {
    const passing = called.error === "too-slow" || called.error === "no-answer";
    return {
      state: passing ? "later" : "failed",
      reason: called.error,
      answer: "",
    };
  }
  const { status, retryAfter, bytes } = called.value;
  const whole = new TextDecoder().decode(bytes).replaceAll("\0", "");
  const answer = whole.slice(0, MOST_ANSWER);
  if (status === 401 || status === 403) {
    return { state: "failed", reason: "archive-key-refused", answer };
  }
  if (status === 429) {
    const reason = "archive-limit-reached";
    return { state: "later", reason, retryAfter, answer };
  }
  if (status >= 500) {
    return { state: "later", reason: "no-answer", retryAfter, answer };
  }
  return read(parsedJson(whole), answer);
}
