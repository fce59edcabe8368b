import { type Dispatcher, request } from "undici";

import { ok, type Result, refuse } from "@/lib/result";
import { type AddressRefusal, checkAddress } from "./check-address";
import { type FailureRefusal, sayFailure } from "./failure";
import { guardedAgent } from "./guarded-agent";
import type { FetchGuard } from "./guarded-fetch";

/** What is sent; without a body it is a GET. */
export type Sent = {
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};

export type SendRefusal = AddressRefusal | FailureRefusal;

/**
 * Sends one request under the guard of `guardedFetch` and has `read` make of
 * its answer what is wanted, before the line is closed. A redirect is an
 * answer too, and is not followed.
 */
export async function guardedRequest<Value>(
  address: string,
  { headers, body }: Sent,
  how: {
    guard: FetchGuard;
    read: (answer: Dispatcher.ResponseData) => Promise<Value>;
  },
): Promise<Result<Value, SendRefusal>> {
  const { guard, read } = how;
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
    return ok(await read(answer));
  } catch (error) {
    return refuse(sayFailure(error, signal));
  } finally {
    await agent.destroy();
  }
}
