import "server-only";

import { db } from "@/db";
import { lockArticle } from "@/db/queries/articles";
import { lockClaim } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { lockMention, removeMention as remove } from "@/db/queries/mentions";
import { findCurrentVersion } from "@/db/queries/versions";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { keepSignOffTrue } from "@/usecases/articles/keep-sign-off-true";
import { shelveDeskClaim } from "@/usecases/matching/shelve";

/**
 * Takes a mention away: its sentence is open again unless something else
 * accounts for it, and a sign-off that rested on it is withdrawn. The claim
 * stays, and so does the mention's row.
 */
export async function removeMention(
  actor: Actor,
  input: { mentionId: string },
): Promise<Result<{ claimId: string }, "not-found" | "not-your-role">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, mentionId: input.mentionId };
  return db.transaction(async (tx) => {
    const mention = await lockMention(tx, key);
    if (!mention) return refuse("not-found");
    const { articleId, claimId, versionId, start, end } = mention;
    await lockArticle(tx, { newsroomId, articleId });
    await lockClaim(tx, { newsroomId, claimId });
    await remove(tx, key);
    await shelveDeskClaim(tx, { newsroomId, claimId });
    const version = await findCurrentVersion(tx, { newsroomId, articleId });
    const withdrawn =
      version && (await keepSignOffTrue(tx, newsroomId, version));
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "mention.removed",
      subjectKind: "claim",
      subjectId: claimId,
      payload: {
        mention: mention.id,
        article: articleId,
        version: versionId,
        start,
        end,
        ...(withdrawn && { sign_off_withdrawn: withdrawn }),
      },
    });
    return ok({ claimId });
  });
}
