import { and, desc, eq, isNull, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { apiTokens, users } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";

/** The person behind a live token, unless they are disabled; notes its use. */
export async function findTokenActor(
  on: Executor,
  hash: string,
): Promise<{ actor: Actor; scope: "desk" | "read" } | undefined> {
  const [row] = await on
    .select({
      id: apiTokens.id,
      scope: apiTokens.scope,
      lastUsedAt: apiTokens.lastUsedAt,
      userId: users.id,
      newsroomId: users.newsroomId,
      name: users.name,
      role: users.role,
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(
      and(
        eq(apiTokens.hash, hash),
        isNull(apiTokens.revokedAt),
        isNull(users.disabledAt),
        or(isNull(apiTokens.expiresAt), sql`${apiTokens.expiresAt} > now()`),
      ),
    );
  if (!row) return undefined;
  const { id, scope, lastUsedAt, ...actor } = row;
  // To the minute is enough, and spares a write with every request.
  if (!lastUsedAt || Date.now() - lastUsedAt.getTime() > 60_000) {
    await on
      .update(apiTokens)
      .set({ lastUsedAt: sql`now()` })
      .where(eq(apiTokens.id, id));
  }
  return { actor, scope };
}

/** Keeps a token's hash; the token itself is never stored. */
export async function addToken(
  tx: Transaction,
  token: {
    newsroomId: string;
    userId: string;
    name: string;
    scope: "desk" | "read";
    hash: string;
    expiresAt: Date | null;
  },
): Promise<string> {
  const [row] = await tx
    .insert(apiTokens)
    .values(token)
    .returning({ id: apiTokens.id });
  if (!row) throw new Error("No token was added.");
  return row.id;
}

/**
 * The newsroom's tokens, or one person's of them, newest first, without
 * their hashes.
 */
export async function listTokens(
  on: Executor,
  of: { newsroomId: string; userId?: string },
) {
  return on
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      scope: apiTokens.scope,
      person: users.name,
      createdAt: apiTokens.createdAt,
      expiresAt: apiTokens.expiresAt,
      revokedAt: apiTokens.revokedAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(
      and(
        eq(apiTokens.newsroomId, of.newsroomId),
        of.userId ? eq(apiTokens.userId, of.userId) : undefined,
      ),
    )
    .orderBy(desc(apiTokens.createdAt));
}

/**
 * Ends a token of the newsroom, or of one person of it; false when there is
 * none, or it has ended.
 */
export async function revokeToken(
  tx: Transaction,
  key: { newsroomId: string; tokenId: string; userId?: string },
): Promise<boolean> {
  const ended = await tx
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(apiTokens.id, key.tokenId),
        eq(apiTokens.newsroomId, key.newsroomId),
        key.userId ? eq(apiTokens.userId, key.userId) : undefined,
        isNull(apiTokens.revokedAt),
      ),
    )
    .returning({ id: apiTokens.id });
  return ended.length === 1;
}
