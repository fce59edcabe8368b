import { and, eq, isNull } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { claims, figures, figureTerms, mentions, sources } from "@/db/schema";
import type { FigureValue } from "@/domain/figures/figure";

export type FigureKey = { newsroomId: string; figureId: string };

/** What a figure says; the parts a person may correct. */
export type FigureContent = FigureValue & {
  place: string | null;
  timeFrom: string | null;
  timeTo: string | null;
  asOf: string | null;
  cumulative: boolean;
  exactWords: string;
  statedBy: string | null;
};

const at = (key: FigureKey) =>
  and(eq(figures.id, key.figureId), eq(figures.newsroomId, key.newsroomId));

/** One figure of one newsroom. */
export async function findFigure(on: Executor, key: FigureKey) {
  const [row] = await on
    .select({
      id: figures.id,
      claimId: figures.claimId,
      sourceId: figures.sourceId,
      derived: figures.derived,
      low: figures.low,
      high: figures.high,
      bound: figures.bound,
      measure: figures.measure,
      population: figures.population,
      place: figures.place,
      timeFrom: figures.timeFrom,
      timeTo: figures.timeTo,
      asOf: figures.asOf,
      cumulative: figures.cumulative,
      exactWords: figures.exactWords,
      statedBy: figures.statedBy,
    })
    .from(figures)
    .where(at(key));
  return row;
}

/** Adds a figure; the claim's revision rises by a trigger. */
export async function addFigure(
  tx: Transaction,
  figure: FigureContent & {
    newsroomId: string;
    claimId: string | null;
    sourceId: string | null;
    eventId: string | null;
    mentionId: string | null;
    derived: boolean;
    createdBy: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(figures)
    .values(figure)
    .returning({ id: figures.id });
  if (!row) throw new Error("No figure was added.");
  return row.id;
}

/** Rewrites what a figure says. */
export async function updateFigure(
  tx: Transaction,
  key: FigureKey,
  content: FigureContent,
): Promise<void> {
  await tx.update(figures).set(content).where(at(key));
}

/** Takes a figure away, with its own sum if it is derived. */
export async function deleteFigure(
  tx: Transaction,
  key: FigureKey,
): Promise<void> {
  await tx.delete(figures).where(at(key));
}

/** Whether any sum has this figure as a term. */
export async function isInSum(on: Executor, key: FigureKey): Promise<boolean> {
  const [row] = await on
    .select({ id: figureTerms.figureId })
    .from(figureTerms)
    .where(
      and(
        eq(figureTerms.termId, key.figureId),
        eq(figureTerms.newsroomId, key.newsroomId),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Whether a mention stands and makes this claim. */
export async function isMentionOf(
  on: Executor,
  key: { newsroomId: string; claimId: string; mentionId: string },
): Promise<boolean> {
  const [row] = await on
    .select({ id: mentions.id })
    .from(mentions)
    .where(
      and(
        eq(mentions.id, key.mentionId),
        eq(mentions.claimId, key.claimId),
        eq(mentions.newsroomId, key.newsroomId),
        isNull(mentions.removedAt),
      ),
    );
  return row !== undefined;
}

/** Whether the newsroom's library has this source. */
export async function hasSource(
  on: Executor,
  key: { newsroomId: string; sourceId: string },
): Promise<boolean> {
  const [row] = await on
    .select({ id: sources.id })
    .from(sources)
    .where(
      and(eq(sources.id, key.sourceId), eq(sources.newsroomId, key.newsroomId)),
    );
  return row !== undefined;
}

/** The revision of a claim as it stands in this transaction. */
export async function revisionOf(
  on: Executor,
  key: { newsroomId: string; claimId: string },
): Promise<number> {
  const [row] = await on
    .select({ revision: claims.revision })
    .from(claims)
    .where(
      and(eq(claims.id, key.claimId), eq(claims.newsroomId, key.newsroomId)),
    );
  if (!row) throw new Error(`No claim ${key.claimId}.`);
  return row.revision;
}
