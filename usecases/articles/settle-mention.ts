import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { addMention } from "@/db/queries/mentions";
import { findLanguage } from "@/db/queries/newsrooms";
import { hasPublication } from "@/db/queries/publications";
import { lockReanchoring, updateReanchoring } from "@/db/queries/reanchorings";
import { addRechecks } from "@/db/queries/rechecks";
import {
  type Anchor,
  type ResolveRefusal,
  resolve,
} from "@/domain/anchoring/selector";
import type { SettleInput } from "@/domain/articles/capture-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { translator } from "@/lib/translate";

export type SettleRefusal =
  | "not-found"
  | "not-your-role"
  | "already-settled"
  | "nowhere-to-accept"
  | ResolveRefusal;

/**
 * Settles a mention whose words changed: the place proposed is right
 * (`accepted`), it is elsewhere (`relocated`), or the article no longer makes
 * the claim (`dropped`). Words that changed put the claim up for a re-check:
 * its verdict was given for other words.
 */
export async function settleMention(
  actor: Actor,
  input: SettleInput,
): Promise<Result<{ mentionId: string | null }, SettleRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, reanchoringId: input.reanchoringId };
  return db.transaction(async (tx) => {
    const waiting = await lockReanchoring(tx, key);
    if (!waiting) return refuse("not-found");
    if (waiting.decision) return refuse("already-settled");
    const { claimId } = waiting;
    await lockClaim(tx, { newsroomId, claimId });
    const anchor = anchorFor(input, waiting);
    if (!anchor.ok) return anchor;
    const mentionId = anchor.value
      ? await addMention(tx, {
          ...anchor.value,
          newsroomId,
          claimId,
          articleId: waiting.articleId,
          versionId: waiting.versionId,
          continues: waiting.mentionId,
          createdBy: userId,
        })
      : null;
    await updateReanchoring(tx, key, {
      decision: input.decision,
      decidedBy: userId,
      newMentionId: mentionId ?? undefined,
    });
    await putUpForRecheck(tx, { newsroomId, claimId }, anchor.value);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "mention.settled",
      subjectKind: "claim",
      subjectId: claimId,
      payload: {
        mention: waiting.mentionId,
        state: waiting.state,
        decision: input.decision,
        ...(mentionId ? { now: mentionId } : {}),
      },
    });
    return ok({ mentionId });
  });
}

type Waiting = NonNullable<Awaited<ReturnType<typeof lockReanchoring>>>;

function anchorFor(
  input: SettleInput,
  waiting: Waiting,
): Result<Anchor | null, "nowhere-to-accept" | ResolveRefusal> {
  if (input.decision === "dropped") return ok(null);
  if (input.decision === "relocated") return resolve(waiting.text, input);
  const { start, end, exact } = waiting;
  if (start === null || end === null || exact === null) {
    return refuse("nowhere-to-accept");
  }
  return resolve(waiting.text, { start, end, exact });
}

async function putUpForRecheck(
  tx: Transaction,
  key: { newsroomId: string; claimId: string },
  now: Anchor | null,
): Promise<void> {
  const t = translator(await findLanguage(tx, key.newsroomId));
  const reason = now
    ? t(
        `An article that makes the claim now says: “${now.exact}”.`,
        `Un article qui avance l’affirmation dit désormais\u00a0: «\u00a0${now.exact}\u00a0».`,
      )
    : t(
        "An article that made the claim no longer does.",
        "Un article qui avançait l’affirmation ne le fait plus.",
      );
  const published = await hasPublication(tx, "claim", key.claimId);
  await addRechecks(tx, [{ ...key, reason, published }]);
}
