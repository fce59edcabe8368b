import "server-only";

import { db } from "@/db";
import { findArticle } from "@/db/queries/articles";
import { listWaiting } from "@/db/queries/reanchorings";
import { findCurrentVersion } from "@/db/queries/versions";
import { type Anchor, anchorOf } from "@/domain/anchoring/selector";
import { type DiffSegment, diffWords } from "@/domain/anchoring/word-diff";
import type { Actor } from "@/domain/people/actor";

/** A passage with what stands around it. */
type Passage = Pick<Anchor, "prefix" | "exact" | "suffix">;

/** A mention whose place in the new version a person has to say. */
export type WaitingMention = {
  id: string;
  state: Awaited<ReturnType<typeof listWaiting>>[number]["state"];
  claimId: string;
  statement: string;
  before: Passage;
  /** Where it seems to be now; null when the words were not found. */
  after: Anchor | null;
  /** From the words before to the words now; only the former when lost. */
  segments: DiffSegment[];
};

/**
 * The mentions of an article that wait, with their words before and now, and
 * the current version to place them in. Undefined when the newsroom has no
 * such article.
 */
export async function readWaiting(actor: Actor, articleId: string) {
  const key = { newsroomId: actor.newsroomId, articleId };
  const [article, version, rows] = await Promise.all([
    findArticle(db, key),
    findCurrentVersion(db, key),
    listWaiting(db, key),
  ]);
  if (!article || !version) return undefined;
  const waiting = rows.map((row) => toWaiting(row, version.text));
  return { article, version, waiting };
}

type Row = Awaited<ReturnType<typeof listWaiting>>[number];

/** All that waits, waits in the current version: older ones are superseded. */
function toWaiting(row: Row, text: string): WaitingMention {
  const { id, state, claimId, statement, start, end } = row;
  const after =
    start === null || end === null ? null : anchorOf(text, { start, end });
  return {
    id,
    state,
    claimId,
    statement,
    before: {
      prefix: row.beforePrefix,
      exact: row.before,
      suffix: row.beforeSuffix,
    },
    after,
    segments: diffWords(row.before, after?.exact ?? ""),
  };
}
