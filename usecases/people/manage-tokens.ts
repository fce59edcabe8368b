import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { addToken, listTokens, revokeToken } from "@/db/queries/tokens";
import { type Actor, may } from "@/domain/people/actor";
import type { NewTokenInput } from "@/domain/people/token-input";
import { ok, type Result, refuse } from "@/lib/result";
import { makeToken } from "@/lib/token";

const DAY_MS = 86_400_000;

/** One's own tokens, newest first; an admin sees everyone's. */
export async function readTokens(actor: Actor) {
  const { newsroomId, userId } = actor;
  const all = may(actor, "administer");
  return listTokens(db, { newsroomId, userId: all ? undefined : userId });
}

/** Makes a token that acts as its maker; it is answered once, its hash kept. */
export async function createToken(
  actor: Actor,
  input: NewTokenInput,
): Promise<{ token: string }> {
  const { newsroomId, userId } = actor;
  const { name, scope, days } = input;
  const { token, hash } = makeToken();
  const expiresAt = days ? new Date(Date.now() + days * DAY_MS) : null;
  await db.transaction(async (tx) => {
    const kept = { newsroomId, userId, name, scope, hash, expiresAt };
    const tokenId = await addToken(tx, kept);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "token.created",
      subjectKind: "token",
      subjectId: tokenId,
      payload: { name, scope },
    });
  });
  return { token };
}

/** Ends a token at once: one's own, or as an admin anybody's. */
export async function endToken(
  actor: Actor,
  tokenId: string,
): Promise<Result<undefined, "not-found">> {
  const { newsroomId, userId } = actor;
  const all = may(actor, "administer");
  return db.transaction(async (tx) => {
    const key = { newsroomId, tokenId, userId: all ? undefined : userId };
    if (!(await revokeToken(tx, key))) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "token.revoked",
      subjectKind: "token",
      subjectId: tokenId,
      payload: {},
    });
    return ok(undefined);
  });
}
