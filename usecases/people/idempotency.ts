import "server-only";

import { db } from "@/db";
import {
  addKey,
  deleteKey,
  findKey,
  updateKey,
} from "@/db/queries/idempotency";
import type { Actor } from "@/domain/people/actor";

export type ClaimedKey =
  | { is: "new" }
  | { is: "under-way" }
  | { is: "other-request" }
  | { is: "answered"; status: number; body: unknown };

/** Takes a key for a request, or says what became of it when it was taken. */
export async function claimKey(
  actor: Actor,
  key: string,
  requestHash: string,
): Promise<ClaimedKey> {
  const at = { userId: actor.userId, key };
  if (await addKey(db, { ...at, requestHash })) return { is: "new" };
  const kept = await findKey(db, at);
  if (!kept) return { is: "under-way" };
  if (kept.requestHash !== requestHash) return { is: "other-request" };
  if (kept.status === null) return { is: "under-way" };
  return { is: "answered", status: kept.status, body: kept.body };
}

/** Keeps what a request was answered, for when it comes again. */
export async function keepAnswer(
  actor: Actor,
  key: string,
  answer: { status: number; body: unknown },
): Promise<void> {
  await updateKey(db, { userId: actor.userId, key }, answer);
}

/** Frees a key whose request failed before it did anything. */
export async function releaseKey(actor: Actor, key: string): Promise<void> {
  await deleteKey(db, { userId: actor.userId, key });
}
