import { and, eq, inArray, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { figures, figureTerms } from "@/db/schema";
import type { FigureEnds, SummedFigure, SumTerm } from "@/domain/figures/sum";

type Of = { newsroomId: string; figureIds: readonly string[] };

/**
 * Locks the newsroom's figures against other writers of them until the end of
 * the transaction, so that two edits at once can't close a circle or leave a
 * sum behind.
 */
export async function lockFigures(
  tx: Transaction,
  newsroomId: string,
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('figures ' || ${newsroomId}::uuid, 0))`,
  );
}

/** Some figures, all that follow from them, and the terms of all these. */
export async function listSummedFigures(
  on: Executor,
  of: Of,
): Promise<Map<string, SummedFigure & { claimId: string | null }>> {
  const reached = await reachedFrom(on, of);
  if (reached.length === 0) return new Map();
  const rows = await on
    .select({
      id: figures.id,
      claimId: figures.claimId,
      low: figures.low,
      high: figures.high,
      bound: figures.bound,
      measure: figures.measure,
      population: figures.population,
      derived: figures.derived,
    })
    .from(figures)
    .where(
      and(eq(figures.newsroomId, of.newsroomId), inArray(figures.id, reached)),
    );
  const terms = Map.groupBy(
    await listTermsOf(on, { ...of, figureIds: reached }),
    ({ sumId }) => sumId,
  );
  return new Map(
    rows.map(({ derived, ...row }) => [
      row.id,
      { ...row, terms: derived ? (terms.get(row.id) ?? []) : null },
    ]),
  );
}

/** Ids of some figures, of the sums above them, and of all terms of those. */
async function reachedFrom(on: Executor, of: Of): Promise<string[]> {
  const ids = sql.join(
    of.figureIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const rows = await on.execute<{ id: string }>(sql`
    with recursive above as (
      select id from figures
        where newsroom_id = ${of.newsroomId} and id in (${ids})
      union
      select t.figure_id from figure_terms t join above on t.term_id = above.id
    )
    select id from above
    union
    select t.term_id from figure_terms t join above on t.figure_id = above.id
  `);
  return rows.map(({ id }) => id);
}

/** The terms of some derived figures. */
export async function listTermsOf(on: Executor, of: Of) {
  if (of.figureIds.length === 0) return [];
  const rows = await on
    .select({
      sumId: figureTerms.figureId,
      figureId: figureTerms.termId,
      sign: figureTerms.sign,
    })
    .from(figureTerms)
    .where(
      and(
        eq(figureTerms.newsroomId, of.newsroomId),
        inArray(figureTerms.figureId, [...of.figureIds]),
      ),
    );
  return rows.map((row) => ({ ...row, sign: signOf(row.sign) }));
}

/** A sign as the database keeps it, which holds 1 and −1 only. */
export function signOf(sign: number): 1 | -1 {
  return sign < 0 ? -1 : 1;
}

/** Writes what a derived figure comes to now. */
export async function updateSum(
  tx: Transaction,
  key: { newsroomId: string; figureId: string },
  { low, high, bound }: FigureEnds,
): Promise<void> {
  await tx
    .update(figures)
    .set({ low, high, bound })
    .where(
      and(eq(figures.newsroomId, key.newsroomId), eq(figures.id, key.figureId)),
    );
}

/** Notes which figures a derived one adds or takes away. */
export async function addTerms(
  tx: Transaction,
  sum: { newsroomId: string; figureId: string; terms: readonly SumTerm[] },
): Promise<void> {
  const { newsroomId, figureId, terms } = sum;
  await tx.insert(figureTerms).values(
    terms.map((term) => ({
      newsroomId,
      figureId,
      termId: term.figureId,
      sign: term.sign,
    })),
  );
}
