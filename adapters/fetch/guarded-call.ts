import { request } from "undici";

import { ok, type Result, refuse } from "@/lib/result";
import { type AddressRefusal, checkAddress } from "./check-address";
import { type FailureRefusal, sayFailure } from "./failure";
import { guardedAgent } from "./guarded-agent";
import { defaultGuard, type FetchGuard } from "./guarded-fetch";
import { readBeginning } from "./read-body";

export type CallRefusal = AddressRefusal | FailureRefusal;

/** What is sent to a service; without a body it is a GET. */
export type Sent = {
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};

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
  { headers = {}, body }: Sent,
  guard: FetchGuard = defaultGuard(),
): Promise<Result<Called, CallRefusal>> {
  const checked = checkAddress(address, guard.allowedHosts);
  if (!checked.ok) return checked;
  const signal = AbortSignal.timeout(guard.milliseconds);
  const agent = guardedAgent(checked.value, guard);
  try {
    const answer = await request(checked.value, {
      method: body === undefined ? "GET" : "POST",
      dispatcher: agent,
      signal,
      headers: { "user-agent": "Countersign (newsroom desk)", ...headers },
      body,
    });
    const read = await readBeginning(answer.body, ANSWER_BYTES);
    if (!read.whole) return refuse("answer-too-large");
    const retryAfter = answer.headers["retry-after"];
    return ok({
      status: answer.statusCode,
      retryAfter: typeof retryAfter === "string" ? retryAfter : undefined,
      bytes: read.body,
    });
  } catch (error) {
    return refuse(sayFailure(error, signal));
  } finally {
    await agent.destroy();
  }
}
