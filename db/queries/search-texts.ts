import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { searchEntries } from "@/db/schema";
import type { SearchKind } from "@/domain/search/kinds";
import { HIT_END, HIT_START, SIGN_EDGE } from "@/domain/search/marked";
import { type Asked, queryOf } from "./search";

/** Where in a body a hit is looked for to be shown. */
const SHOWN_OF_BODY = 20_000;
/** How many words may stand for one that was asked for. */
const NEAR = 6;

const e = searchEntries;

/**
 * Words of the newsroom that may be meant by the given ones: a letter or two
 * apart, or with the letters of a swap; the nearest first.
 */
export async function listNearWords(
  on: Executor,
  newsroomId: string,
  sought: { word: string; swaps: string[] }[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const one of sought) {
    const rows = await on.execute<{ word: string }>(nearSql(newsroomId, one));
    if (rows.length === 0) continue;
    const near = rows.map(({ word }) => word);
    found.set(one.word, near);
  }
  return found;
}

/** The query of `listNearWords`, for one word. */
function nearSql(
  newsroomId: string,
  { word, swaps }: { word: string; swaps: string[] },
): SQL {
  const named = sql`search_name(${word})`;
  const most = [...word].length > 5 ? 2 : 1;
  return sql`
    select word from (
      select word from search_words
      where newsroom_id = ${newsroomId} and word % ${named}
        and levenshtein_less_equal(word, ${named}, ${most}) <= ${most}
      union
      select word from search_words
      where newsroom_id = ${newsroomId}
        and word = any (${sql.param(swaps)}::text[])
    ) near
    where word <> ${named}
    order by levenshtein(word, ${named}), similarity(word, ${named}) desc, word
    limit ${NEAR}`;
}

/** An entry by what it is of. */
export type EntryKey = { kind: SearchKind; id: string };

const isOneOf = (keys: EntryKey[]) =>
  or(
    ...[...new Set(keys.map(({ kind }) => kind))].map((kind) => {
      const ofKind = keys.filter((key) => key.kind === kind);
      const ids = ofKind.map(({ id }) => id);
      return and(eq(e.kind, kind), inArray(e.subjectId, ids));
    }),
  );

/** Signs beyond ASCII set apart, so that words are seen whatever the locale. */
const readable = (text: SQL) =>
  sql`regexp_replace(translate(${text}, ${HIT_START + HIT_END + SIGN_EDGE}, ''),
    '[\\u00a0-\\u00bf\\u2000-\\u206f\\u2190-\\u2bff\\u3000-\\u3020\\U0001f000-\\U0001faff]',
    ${SIGN_EDGE} || '\\&' || ${SIGN_EDGE}, 'g')`;

const headline = (text: SQL, asked: Asked, options: string) =>
  sql<string>`ts_headline(search_config(${e.language}), ${readable(text)},
    ${queryOf(asked)}, ${`StartSel=${HIT_START}, StopSel=${HIT_END}, ${options}`})`;

/**
 * Titles, and the passages of bodies that hold what was asked, with the hits
 * between `HIT_START` and `HIT_END`. Of a body only its beginning is read.
 */
export async function listHits(
  on: Executor,
  newsroomId: string,
  of: { keys: EntryKey[]; asked: Asked },
) {
  if (of.keys.length === 0) return [];
  const body = sql`left(${e.body}, ${SHOWN_OF_BODY})`;
  const passages = "MaxFragments=2, MaxWords=26, MinWords=10, ShortWord=0";
  return on
    .select({
      kind: e.kind,
      id: e.subjectId,
      title: headline(sql`${e.title}`, of.asked, "HighlightAll=true"),
      body: headline(body, of.asked, `${passages}, FragmentDelimiter=" … "`),
    })
    .from(e)
    .where(and(eq(e.newsroomId, newsroomId), isOneOf(of.keys)));
}

/** Titles of some entries of one newsroom. */
export async function listTitles(
  on: Executor,
  newsroomId: string,
  keys: EntryKey[],
) {
  if (keys.length === 0) return [];
  return on
    .select({ kind: e.kind, id: e.subjectId, title: e.title })
    .from(e)
    .where(and(eq(e.newsroomId, newsroomId), isOneOf(keys)));
}

/** Writes anew what can be found, of one newsroom or all; see `rebuild_search`. */
export async function rebuildSearch(
  on: Executor,
  newsroomId: string | null,
): Promise<number> {
  const [row] = await on.execute<{ entries: number }>(
    sql`select rebuild_search(${newsroomId}::uuid)::int as entries`,
  );
  return row?.entries ?? 0;
}
