import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor } from "@/db/client";
import { figures, figureTerms, parties, sources } from "@/db/schema";

const term = alias(figures, "term");

/** The figures of some claims, oldest first. */
export async function listFiguresOfClaims(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select({
      id: figures.id,
      claimId: figures.claimId,
      low: figures.low,
      high: figures.high,
      bound: figures.bound,
      measure: figures.measure,
      population: figures.population,
      place: figures.place,
      timeFrom: figures.timeFrom,
      timeTo: figures.timeTo,
      asOf: figures.asOf,
      exactWords: figures.exactWords,
      cumulative: figures.cumulative,
      derived: figures.derived,
      statedBy: parties.name,
    })
    .from(figures)
    .leftJoin(parties, eq(parties.id, figures.statedBy))
    .where(
      and(
        eq(figures.newsroomId, of.newsroomId),
        inArray(figures.claimId, of.claimIds),
      ),
    )
    .orderBy(asc(figures.createdAt), asc(figures.id));
}

/**
 * The terms of some derived figures, with the numbers they add or take away, in
 * the order in which they were stated.
 */
export async function listFigureTerms(
  on: Executor,
  of: { newsroomId: string; figureIds: string[] },
) {
  return on
    .select({
      figureId: figureTerms.figureId,
      termId: figureTerms.termId,
      sign: figureTerms.sign,
      low: term.low,
      high: term.high,
      /** Whether a confidential source states it. */
      confidential: sql<boolean>`coalesce(${sources.confidential}, false)`,
    })
    .from(figureTerms)
    .innerJoin(term, eq(term.id, figureTerms.termId))
    .leftJoin(sources, eq(sources.id, term.sourceId))
    .where(
      and(
        eq(figureTerms.newsroomId, of.newsroomId),
        inArray(figureTerms.figureId, of.figureIds),
      ),
    )
    .orderBy(
      asc(figureTerms.figureId),
      asc(figureTerms.sign),
      asc(term.createdAt),
      asc(term.id),
    );
}
