import { type SQL, sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import type { LanguageWord, Term } from "@/domain/matching/claim-terms";
import type { Shelf } from "@/domain/matching/shelf";
import { type Stem, stemmerOf } from "@/domain/matching/stemmer";
import { WEIGHING } from "@/domain/matching/weighing";

/** How many claims a search reads of its rarest terms before it looks closer. */
const READ_AT_MOST = 20_000;
/** How many of them, best first, are weighed by all terms and dates. */
const WEIGHED = 100;

/** Whose claims are searched, and which of them. */
export type MatchShelf = { newsroomId: string; shelf: Shelf };

/**
 * Asks the database's Snowball dictionaries for the stems of words, without
 * accents, and answers how to look them up.
 */
export async function stemWords(
  on: Executor,
  words: LanguageWord[],
): Promise<Stem> {
  const asked = new Map(
    words.map(({ text, language }) => [
      `${stemmerOf(language)} ${text}`,
      { text, dictionary: stemmerOf(language) },
    ]),
  );
  const keys = [...asked.keys()];
  const texts = [...asked.values()].map((word) => word.text);
  const dictionaries = [...asked.values()].map((word) => word.dictionary);
  const rows = await on.execute<{ key: string; stem: string | null }>(sql`
    select key, unaccent((ts_lexize(dictionary::regdictionary, word))[1]) as stem
    from unnest(
      ${sql.param(keys)}::text[],
      ${sql.param(texts)}::text[],
      ${sql.param(dictionaries)}::text[]
    ) as asked (key, word, dictionary)`);
  const stems = new Map(rows.map((row) => [row.key, row.stem]));
  return (word, language) =>
    stems.get(`${stemmerOf(language)} ${word}`) ?? null;
}

/** A text's terms and dates (days since 1970), and how many claims to give. */
export type NearestSearch = MatchShelf & {
  terms: Term[];
  days: number[];
  limit: number;
};

export type NearClaim = {
  claimId: string;
  /** Comparable within one answer; see `WEIGHING`. */
  score: number;
  /** The terms it shares with the text, the most telling first. */
  terms: string[];
};

/**
 * The claims of a shelf that are nearest to a text, best first.
 *
 * Claims are gathered by the rarest terms, as many as bound what is read
 * whatever the archive's size; all terms and the nearness of dates then weigh
 * the best of them.
 */
export async function nearestClaims(
  on: Executor,
  search: NearestSearch,
): Promise<NearClaim[]> {
  return [...(await on.execute<NearClaim>(nearestSql(search)))];
}

/** The query of `nearestClaims`, by itself so that its plan can be tested. */
export function nearestSql(search: NearestSearch): SQL {
  const { newsroomId, shelf, days, limit } = search;
  const terms = search.terms.map(({ term }) => term);
  const weights = search.terms.map(({ weight }) => weight);
  const { most, halfAfter } = WEIGHING.closeness;
  return sql`
    with archive as (
      select coalesce(sum(claims), 0)::float8 as claims from match_counts
      where newsroom_id = ${newsroomId} and shelf = ${shelf} and term = ''
    ), known as (
      select term, sum(c.claims)::float8 as claims, asked.weight
      from unnest(${sql.param(terms)}::text[], ${sql.param(weights)}::real[])
        as asked (term, weight)
      join match_counts c using (term)
      where c.newsroom_id = ${newsroomId} and c.shelf = ${shelf}
      group by term, asked.weight
      having sum(c.claims) > 0
    ), weighed as materialized (
      select known.term,
        known.weight * ln(1 + (archive.claims - known.claims + 0.5)
          / (known.claims + 0.5)) as worth,
        sum(known.claims) over rarest <= ${READ_AT_MOST}
          or row_number() over rarest = 1 as gathers
      from known, archive
      window rarest as (order by known.claims, known.term)
    ), gathered as materialized (
      select t.claim_id, sum(w.worth * t.weight) as score
      from weighed w join match_terms t using (term)
      where w.gathers and t.newsroom_id = ${newsroomId} and t.shelf = ${shelf}
      group by t.claim_id
      order by score desc, t.claim_id
      limit ${WEIGHED}
    ), ranked as (
      select m.claim_id, m.terms, g.score
        + coalesce((
            select sum(w.worth * t.weight)
            from weighed w join match_terms t using (term)
            where not w.gathers and t.newsroom_id = ${newsroomId}
              and t.shelf = ${shelf} and t.claim_id = g.claim_id), 0)
        + coalesce((
            select ${most}::float8 / (1 + min(abs(
              m.dated - date '1970-01-01' - day)) / ${halfAfter}::float8)
            from unnest(${sql.param(days)}::int[]) as written (day)), 0)
        as score
      from gathered g join match_claims m
        on m.newsroom_id = ${newsroomId} and m.shelf = ${shelf}
          and m.claim_id = g.claim_id
      order by score desc, m.claim_id
      limit ${limit}
    )
    select claim_id as "claimId", score, array(
      select w.term from weighed w where w.term = any (ranked.terms)
      order by w.worth desc, w.term) as terms
    from ranked order by score desc, claim_id`;
}
