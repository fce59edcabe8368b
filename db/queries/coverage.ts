import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { dispositions, mentions, signOffs, users } from "@/db/schema";
import type { Disposition } from "@/domain/articles/version";

type VersionKey = { newsroomId: string; versionId: string };

type Sentences = VersionKey & { sentences: number[] };

/** Sets sentences aside with one reason, in place of what was said before. */
export async function putDispositions(
  tx: Transaction,
  given: Sentences & {
    disposition: Disposition;
    reason: string;
    setBy: string;
  },
): Promise<void> {
  const { sentences, ...item } = given;
  const { disposition, reason, setBy } = item;
  await tx
    .insert(dispositions)
    .values(sentences.map((sentence) => ({ ...item, sentence })))
    .onConflictDoUpdate({
      target: [dispositions.versionId, dispositions.sentence],
      set: { disposition, reason, setBy, setAt: new Date() },
    });
}

/** Sets sentences of a new version aside as those of the old one were. */
export async function copyDispositions(
  tx: Transaction,
  rows: (typeof dispositions.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(dispositions).values(rows);
}

/** Opens sentences again. */
export async function deleteDispositions(
  tx: Transaction,
  key: Sentences,
): Promise<void> {
  await tx
    .delete(dispositions)
    .where(
      and(
        eq(dispositions.newsroomId, key.newsroomId),
        eq(dispositions.versionId, key.versionId),
        inArray(dispositions.sentence, key.sentences),
      ),
    );
}

/** Which sentences of a version were set aside, and why. */
export async function listDispositions(on: Executor, key: VersionKey) {
  return on
    .select({
      sentence: dispositions.sentence,
      disposition: dispositions.disposition,
      reason: dispositions.reason,
    })
    .from(dispositions)
    .where(
      and(
        eq(dispositions.newsroomId, key.newsroomId),
        eq(dispositions.versionId, key.versionId),
      ),
    )
    .orderBy(asc(dispositions.sentence));
}

/** The spans of a version that make claims. */
export async function listMentionSpans(on: Executor, key: VersionKey) {
  return on
    .select({
      id: mentions.id,
      claimId: mentions.claimId,
      start: mentions.start,
      end: mentions.end,
    })
    .from(mentions)
    .where(
      and(
        eq(mentions.newsroomId, key.newsroomId),
        eq(mentions.versionId, key.versionId),
        isNull(mentions.removedAt),
      ),
    )
    .orderBy(asc(mentions.start), asc(mentions.end));
}

/** The sign-off that stands on a version, if one does. */
export async function findSignOff(on: Executor, key: VersionKey) {
  const [row] = await on
    .select({
      id: signOffs.id,
      versionSha256: signOffs.versionSha256,
      signedBy: users.name,
      signedAt: signOffs.signedAt,
    })
    .from(signOffs)
    .innerJoin(users, eq(users.id, signOffs.signedBy))
    .where(
      and(
        eq(signOffs.newsroomId, key.newsroomId),
        eq(signOffs.versionId, key.versionId),
        isNull(signOffs.withdrawnAt),
      ),
    )
    .orderBy(desc(signOffs.signedAt))
    .limit(1);
  return row;
}

/** Puts a person's word under a version: every sentence is accounted for. */
export async function addSignOff(
  tx: Transaction,
  signOff: VersionKey & { versionSha256: string; signedBy: string },
): Promise<string> {
  const [row] = await tx
    .insert(signOffs)
    .values(signOff)
    .returning({ id: signOffs.id });
  if (!row) throw new Error("No sign-off was added.");
  return row.id;
}

/** Takes a sign-off back: what it was given for no longer holds. */
export async function withdrawSignOff(
  tx: Transaction,
  key: { newsroomId: string; id: string },
): Promise<void> {
  await tx
    .update(signOffs)
    .set({ withdrawnAt: new Date() })
    .where(
      and(eq(signOffs.newsroomId, key.newsroomId), eq(signOffs.id, key.id)),
    );
}
