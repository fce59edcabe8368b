import "server-only";

import { db } from "@/db";
import type { Executor } from "@/db/client";
import {
  findSignOff,
  listDispositions,
  listMentionSpans,
} from "@/db/queries/coverage";
import { findCurrentVersion, type VersionRow } from "@/db/queries/versions";
import { type Coverage, coverageOf } from "@/domain/articles/coverage";
import type { Actor } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

export type ArticleCoverage = {
  version: { id: string; n: number; sha256: string };
  coverage: Coverage;
  signOff: { by: string; at: Date } | null;
};

/** How much of an article's current version is accounted for. */
export async function readCoverage(
  actor: Actor,
  articleId: string,
): Promise<Result<ArticleCoverage, "not-found">> {
  const { newsroomId } = actor;
  const version = await findCurrentVersion(db, { newsroomId, articleId });
  if (!version) return refuse("not-found");
  const key = { newsroomId, versionId: version.id };
  const signOff = await findSignOff(db, key);
  const { id, n, sha256 } = version;
  return ok({
    version: { id, n, sha256 },
    coverage: await coverageOfVersion(db, newsroomId, version),
    signOff: signOff ? { by: signOff.signedBy, at: signOff.signedAt } : null,
  });
}

/** The same for a version already read. */
export async function coverageOfVersion(
  on: Executor,
  newsroomId: string,
  version: VersionRow,
): Promise<Coverage> {
  const key = { newsroomId, versionId: version.id };
  const mentions = await listMentionSpans(on, key);
  const dispositions = await listDispositions(on, key);
  return coverageOf(version.sentences, mentions, dispositions);
}
