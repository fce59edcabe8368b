import "server-only";

import { db } from "@/db";
import { lockArticle } from "@/db/queries/articles";
import { addSignOff } from "@/db/queries/coverage";
import { addEntry } from "@/db/queries/ledger";
import { findCurrentVersion } from "@/db/queries/versions";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { coverageOfVersion } from "./read-coverage";

/**
 * Signs that every sentence of the article's current version is accounted
 * for. Refused with the sentences that are not; the signature is on the
 * version's hash, so that a new capture needs a new one.
 */
export async function signOffArticle(
  actor: Actor,
  articleId: string,
): Promise<
  Result<{ id: string }, "not-found" | "not-your-role" | "sentences-open">
> {
  if (!may(actor, "signOffCoverage")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, articleId };
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, key);
    const version = article && (await findCurrentVersion(tx, key));
    if (!version) return refuse("not-found");
    const coverage = await coverageOfVersion(tx, newsroomId, version);
    if (!coverage.complete) {
      const open = coverage.sentences
        .filter((sentence) => sentence.state === "open")
        .map((sentence) => sentence.index);
      const [n, all] = [open.length, coverage.sentences.length];
      const why = {
        en: `${n} of ${all} are open.`,
        fr: `Phrases ouvertes\u00a0: ${n} sur ${all}.`,
      };
      return refuse("sentences-open", { sentences: open, why });
    }
    const { id: versionId, sha256: versionSha256 } = version;
    const signed = { newsroomId, versionId, versionSha256, signedBy: userId };
    const id = await addSignOff(tx, signed);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "article.signed_off",
      subjectKind: "article",
      subjectId: articleId,
      payload: { version: versionId, sha256: versionSha256 },
    });
    return ok({ id });
  });
}
