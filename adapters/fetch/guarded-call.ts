import type { Result } from "@/lib/result";
import { defaultGuard, type FetchGuard } from "./guarded-fetch";
import { guardedRequest, type SendRefusal, type Sent } from "./guarded-request";
import { readBeginning, TooMuch } from "./read-body";

export type CallRefusal = SendRefusal;

/** Whatever status came back, and at most a quarter of a megabyte of answer. */
export type Called = {
  status: number;
  retryAfter: string | undefined;
  bytes: Uint8Array;
};

const ANSWER_BYTES = 256 * 1024;

/**
 * Calls a service that an administrator has set, under the guard of
 * `guardedFetch`: settings too may lead into a closed network by mistake. A
 * redirect is an answer and is not followed, as keys are sent along.
 */
export async function guardedCall(
  address: string,
  sent: Sent,
  guard: FetchGuard = defaultGuard(),
): Promise<Result<Called, CallRefusal>> {
  return guardedRequest(address, sent, {
    guard,
    read: async ({ statusCode: status, headers, body }) => {
      const read = await readBeginning(body, ANSWER_BYTES);
      if (!read.whole) throw new TooMuch(`More than ${ANSWER_BYTES} bytes.`);
      const asked = headers["retry-after"];
      const retryAfter = typeof asked === "string" ? asked : undefined;
      return { status, retryAfter, bytes: read.body };
    },
  });
}
