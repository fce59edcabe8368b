import { randomBytes } from "node:crypto";

import { type CallRefusal, guardedCall } from "@/adapters/fetch/guarded-call";
import { defaultGuard, type FetchGuard } from "@/adapters/fetch/guarded-fetch";
import { ok, type Result, refuse } from "@/lib/result";
import { stampRequest } from "@/lib/time-stamp/request";
import {
  type Stamp,
  type StampRefusal,
  verifyStamp,
} from "@/lib/time-stamp/verify";

export type AskRefusal = StampRefusal | CallRefusal | "authority-refused";

/** An authority's whole answer and what it says. */
export type Stamped = Stamp & { reply: Uint8Array };

type Asked = {
  /** What is to be stamped: a SHA-256 in hex. */
  sha256: string;
  roots: readonly string[];
  /** Eight bytes; left out: random ones. */
  nonce?: Uint8Array;
};

/**
 * Has an authority stamp a hash (RFC 3161 over HTTP, §3.4), and checks what it
 * answers before anybody relies on it.
 */
export async function askAuthority(
  address: string,
  { sha256, roots, nonce = randomBytes(8) }: Asked,
  guard: FetchGuard = defaultGuard(),
): Promise<Result<Stamped, AskRefusal>> {
  const called = await guardedCall(
    address,
    {
      headers: {
        accept: "application/timestamp-reply",
        "content-type": "application/timestamp-query",
      },
      body: stampRequest(sha256, nonce),
    },
    guard,
  );
  if (!called.ok) return called;
  const { status, retryAfter, bytes: reply } = called.value;
  if (status !== 200)
    return refuse("authority-refused", { status, retryAfter });
  const stamp = await verifyStamp(reply, { sha256, nonce, roots });
  return stamp.ok ? ok({ ...stamp.value, reply }) : stamp;
}
