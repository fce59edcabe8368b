import { and, eq, lt, sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";

type KeyOf = { userId: string; key: string };

const at = (of: KeyOf) =>
  and(eq(idempotencyKeys.userId, of.userId), eq(idempotencyKeys.key, of.key));

/** Takes a key; false when it is taken. A key older than a day is free again. */
export async function addKey(
  on: Executor,
  taken: KeyOf & { requestHash: string },
): Promise<boolean> {
  const added = await on
    .insert(idempotencyKeys)
    .values(taken)
    .onConflictDoUpdate({
      target: [idempotencyKeys.userId, idempotencyKeys.key],
      set: {
        requestHash: taken.requestHash,
        status: null,
        body: null,
        createdAt: sql`now()`,
      },
      setWhere: lt(idempotencyKeys.createdAt, sql`now() - interval '1 day'`),
    })
    .returning({ key: idempotencyKeys.key });
  return added.length === 1;
}

/** A taken key and what its request was answered, once it was. */
export async function findKey(on: Executor, of: KeyOf) {
  const [row] = await on
    .select({
      requestHash: idempotencyKeys.requestHash,
      status: idempotencyKeys.status,
      body: idempotencyKeys.body,
    })
    .from(idempotencyKeys)
    .where(at(of));
  return row;
}

/** Keeps the answer to the request that took a key. */
export async function updateKey(
  on: Executor,
  of: KeyOf,
  answer: { status: number; body: unknown },
): Promise<void> {
  await on.update(idempotencyKeys).set(answer).where(at(of));
}

/** Frees a key. */
export async function deleteKey(on: Executor, of: KeyOf): Promise<void> {
  await on.delete(idempotencyKeys).where(at(of));
}
