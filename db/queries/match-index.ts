import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { Term } from "@/domain/matching/claim-terms";
import type { MatchShelf } from "./matching";

/** A claim as it is found. */
export type IndexedClaim = {
  claimId: string;
  /** When it was first said (ISO date), as far as known. */
  dated: string | null;
  terms: Term[];
};

/**
 * Makes claims found by these terms, and no longer by those they had before.
 * Claims of one transaction go in one call, each once.
 */
export async function indexClaims(
  tx: Transaction,
  shelf: MatchShelf,
  claims: IndexedClaim[],
): Promise<void> {
  // In one order everywhere, so that two writers can't wait for each other.
  const sorted = claims.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1));
  const known = await holdClaims(tx, shelf, sorted);
  const counts = new Counts();
  for (const { claimId, terms } of sorted) {
    const before = known.get(claimId);
    if (!before) counts.add("", 1);
    for (const term of before ?? []) counts.add(term, -1);
    for (const { term } of terms) counts.add(term, 1);
  }
  await forgetTerms(tx, shelf, known);
  await writeTerms(tx, shelf, sorted);
  await count(tx, shelf, counts);
}

/** Makes claims no longer found; nothing happens to those that aren't. */
export async function removeClaims(
  tx: Transaction,
  key: MatchShelf,
  claimIds: string[],
): Promise<void> {
  const { newsroomId, shelf } = key;
  const gone = await tx.execute<{ id: string; terms: string[] }>(sql`
    delete from match_claims
    where newsroom_id = ${newsroomId} and shelf = ${shelf}
      and claim_id = any (${sql.param(claimIds)}::uuid[])
    returning claim_id as id, terms`);
  if (gone.length === 0) return;
  const counts = new Counts();
  counts.add("", -gone.length);
  for (const { terms } of gone) {
    for (const term of terms) counts.add(term, -1);
  }
  const terms = new Map(gone.map(({ id, terms }) => [id, terms]));
  await forgetTerms(tx, key, terms);
  await count(tx, key, counts);
}

/** By how much the number of claims with a term changes. */
class Counts {
  private readonly changes = new Map<string, number>();

  add(term: string, change: number): void {
    this.changes.set(term, (this.changes.get(term) ?? 0) + change);
  }

  changed(): { terms: string[]; by: number[] } {
    const changed = [...this.changes].filter(([, by]) => by !== 0);
    return {
      terms: changed.map(([term]) => term),
      by: changed.map(([, by]) => by),
    };
  }
}

/** Locks claims until the transaction ends; the terms of those known before. */
async function holdClaims(
  tx: Transaction,
  { newsroomId, shelf }: MatchShelf,
  claims: IndexedClaim[],
): Promise<Map<string, string[]>> {
  const ids = sql`${sql.param(claims.map((claim) => claim.claimId))}::uuid[]`;
  const added = await tx.execute<{ id: string }>(sql`
    insert into match_claims (newsroom_id, shelf, claim_id)
    select ${newsroomId}::uuid, ${shelf}::text, id from unnest(${ids}) as id
    on conflict do nothing
    returning claim_id as id`);
  const fresh = new Set(added.map((row) => row.id));
  if (fresh.size === claims.length) return new Map();
  const held = await tx.execute<{ id: string; terms: string[] }>(sql`
    select claim_id as id, terms from match_claims
    where newsroom_id = ${newsroomId} and shelf = ${shelf}
      and claim_id = any (${ids})
    order by claim_id for update`);
  return new Map(
    held.flatMap(({ id, terms }) => (fresh.has(id) ? [] : [[id, terms]])),
  );
}

async function forgetTerms(
  tx: Transaction,
  { newsroomId, shelf }: MatchShelf,
  terms: Map<string, string[]>,
): Promise<void> {
  const pairs = [...terms].flatMap(([id, known]) =>
    known.map((term) => ({ id, term })),
  );
  if (pairs.length === 0) return;
  await tx.execute(sql`
    delete from match_terms t
    using unnest(
      ${sql.param(pairs.map(({ term }) => term))}::text[],
      ${sql.param(pairs.map(({ id }) => id))}::uuid[]
    ) as gone (term, claim_id)
    where t.newsroom_id = ${newsroomId} and t.shelf = ${shelf}
      and t.term = gone.term and t.claim_id = gone.claim_id`);
}

async function writeTerms(
  tx: Transaction,
  { newsroomId, shelf }: MatchShelf,
  claims: IndexedClaim[],
): Promise<void> {
  const rows = claims.flatMap(({ claimId, terms }) =>
    terms.map((term) => ({ claimId, ...term })),
  );
  await tx.execute(sql`
    insert into match_terms (newsroom_id, shelf, term, claim_id, weight)
    select ${newsroomId}::uuid, ${shelf}::text, *
    from unnest(
      ${sql.param(rows.map(({ term }) => term))}::text[],
      ${sql.param(rows.map(({ claimId }) => claimId))}::uuid[],
      ${sql.param(rows.map(({ weight }) => weight))}::real[]
    )`);
  await tx.execute(sql`
    update match_claims m
    set dated = said.dated::date, terms = coalesce(held.terms, '{}')
    from unnest(
      ${sql.param(claims.map(({ claimId }) => claimId))}::uuid[],
      ${sql.param(claims.map(({ dated }) => dated))}::text[]
    ) as said (claim_id, dated)
    left join (
      select claim_id, array_agg(term order by term) as terms
      from unnest(
        ${sql.param(rows.map(({ claimId }) => claimId))}::uuid[],
        ${sql.param(rows.map(({ term }) => term))}::text[]
      ) as found (claim_id, term)
      group by claim_id
    ) as held using (claim_id)
    where m.newsroom_id = ${newsroomId} and m.shelf = ${shelf}
      and m.claim_id = said.claim_id`);
}

async function count(
  tx: Transaction,
  { newsroomId, shelf }: MatchShelf,
  counts: Counts,
): Promise<void> {
  const { terms, by } = counts.changed();
  await tx.execute(sql`
    insert into match_counts (newsroom_id, shelf, term, shard, claims)
    select ${newsroomId}::uuid, ${shelf}::text, term, shard, change
    from (select match_free_shard(${newsroomId}, ${shelf}) as shard),
      unnest(${sql.param(terms)}::text[], ${sql.param(by)}::int[])
        as counted (term, change)
    on conflict (newsroom_id, shelf, term, shard)
    do update set claims = match_counts.claims + excluded.claims`);
}
