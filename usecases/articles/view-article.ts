import "server-only";

import { db } from "@/db";
import { findArticle } from "@/db/queries/articles";
import { listClaimLines } from "@/db/queries/claim-lines";
import {
  findSignOff,
  listDispositions,
  listMentionSpans,
} from "@/db/queries/coverage";
import { listWaiting } from "@/db/queries/reanchorings";
import { findCurrentVersion, listVersions } from "@/db/queries/versions";
import { coverageOf } from "@/domain/articles/coverage";
import type { Actor } from "@/domain/people/actor";

/**
 * An article as the workbench shows it: its current version, the mentions in
 * it and their claims in reading order, the mentions that wait for a person
 * to say where they went, its coverage and who signed it off. Undefined when
 * the newsroom has no such article. The number of queries is fixed.
 */
export async function viewArticle(actor: Actor, articleId: string) {
  const { newsroomId } = actor;
  const key = { newsroomId, articleId };
  const [article, version] = await Promise.all([
    findArticle(db, key),
    findCurrentVersion(db, key),
  ]);
  if (!article || !version) return undefined;
  const at = { newsroomId, versionId: version.id };
  const [mentions, waiting, dispositions, signOff, versions] =
    await Promise.all([
      listMentionSpans(db, at),
      listWaiting(db, key),
      listDispositions(db, at),
      findSignOff(db, at),
      listVersions(db, key),
    ]);
  const last = Number.MAX_SAFE_INTEGER;
  const inOrder = [...mentions, ...waiting].sort(
    (a, b) => (a.start ?? last) - (b.start ?? last),
  );
  const claimIds = [...new Set(inOrder.map(({ claimId }) => claimId))];
  const lines = await listClaimLines(db, { newsroomId, claimIds });
  const byId = new Map(lines.map((line) => [line.id, line]));
  return {
    article,
    version,
    versions,
    mentions,
    waiting,
    claims: claimIds.flatMap((id) => byId.get(id) ?? []),
    dispositions,
    coverage: coverageOf(version.sentences, mentions, dispositions),
    signOff: signOff ?? null,
  };
}

export type ArticleView = NonNullable<Awaited<ReturnType<typeof viewArticle>>>;
