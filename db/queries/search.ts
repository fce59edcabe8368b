import {
  and,
  desc,
  eq,
  gte,
  inArray,
  lt,
  or,
  type SQL,
  sql,
} from "drizzle-orm";

import type { Executor } from "@/db/client";
import { searchEntries } from "@/db/schema";
import { SEARCH_KINDS, type SearchKind } from "@/domain/search/kinds";
import type { Cursor } from "@/lib/cursor";

/** Which entries of a newsroom a search is among. */
export type SearchScope = {
  newsroomId: string;
  /** One, some or all of the kinds there are. */
  kinds: readonly SearchKind[];
  /** All of these: `state:open`, `party:<id>`, … */
  facets: string[];
  /** When the thing came to the desk; `before` is not included. */
  from?: Date;
  before?: Date;
};

/** What is asked, as `partsOf` gives it, and the language of who asks. */
export type Asked = { language: string; parts: string[] };

/** How many of the newest entries of a kind tell whether words are common. */
const PROBED = 100;
/** How far back a search for common words goes, entry by entry. */
const WALKED = 5_000;
/** Entries whose names begin alike are read no further than this. */
const NAMES_READ = 500;

const e = searchEntries;

const columns = {
  kind: e.kind,
  id: e.subjectId,
  pageId: e.pageId,
  title: e.title,
  state: e.state,
  rating: e.rating,
  facets: e.facets,
  createdAt: e.createdAt,
};

export type SearchEntry = {
  [Name in keyof typeof columns]: (typeof columns)[Name]["_"]["notNull"] extends true
    ? (typeof columns)[Name]["_"]["data"]
    : (typeof columns)[Name]["_"]["data"] | null;
};

const newestFirst = [desc(e.createdAt), desc(e.subjectId)];

/** The same order as no index has it: what the words found is sorted. */
const sortedNewestFirst = [
  desc(sql`${e.createdAt} + interval '0'`),
  desc(e.subjectId),
];

export const queryOf = ({ language, parts }: Asked): SQL =>
  sql`search_query(${language}, ${sql.param(parts)}::text[])`;

// The subqueries below take the table's name, so that its columns, and the
// conditions on them, are the same inside and out.

const isAll = (kinds: readonly SearchKind[]) =>
  kinds.length === SEARCH_KINDS.length;

const ofKinds = ([kind, ...more]: readonly SearchKind[]) =>
  kind && more.length === 0
    ? eq(e.kind, kind)
    : inArray(e.kind, kind ? [kind, ...more] : []);

/** What the lists by time know of a scope. */
const inTime = ({ newsroomId, kinds, from, before }: SearchScope) =>
  and(
    eq(e.newsroomId, newsroomId),
    isAll(kinds) ? undefined : ofKinds(kinds),
    from && gte(e.createdAt, from),
    before && lt(e.createdAt, before),
  );

const holds = (facets: string[]) =>
  facets.length > 0
    ? sql`${e.facets} @> ${sql.param(facets)}::text[]`
    : undefined;

/** What the index of words knows of a scope, and then its time. */
const inIndex = ({ newsroomId, kinds, facets, from, before }: SearchScope) => {
  const marks = kinds.map((kind) => `kind:${kind}`);
  const [only] = marks.length === 1 ? marks : [];
  return and(
    eq(e.newsroomId, newsroomId),
    holds(only ? [only, ...facets] : facets),
    only || isAll(kinds)
      ? undefined
      : sql`${e.facets} && ${sql.param(marks)}::text[]`,
    from && gte(e.createdAt, from),
    before && lt(e.createdAt, before),
  );
};

const older = (after: Cursor | undefined) =>
  after &&
  or(
    lt(e.createdAt, after.createdAt),
    and(eq(e.createdAt, after.createdAt), lt(e.subjectId, after.id)),
  );

/** Of the newest hundred entries of each kind, how many hold the words. */
export async function probeWords(
  on: Executor,
  scope: SearchScope,
  asked: Asked,
) {
  const { kinds, ...rest } = scope;
  const fits = holds(scope.facets) ?? sql`true`;
  const query = queryOf(asked);
  return on.execute<{ kind: SearchKind; inTitle: number; anywhere: number }>(
    sql`select probed.kind,
        count(*) filter (where ${e.titleWords} @@ ${query})::int as "inTitle",
        count(*) filter (where ${e.words} @@ ${query})::int as anywhere
      from unnest(${sql.param([...kinds])}::text[]) as probed (kind),
        lateral (
          select * from ${e}
          where ${inTime({ ...rest, kinds: SEARCH_KINDS })} and ${e.kind} = probed.kind
          order by ${e.createdAt} desc, ${e.subjectId} desc limit ${PROBED}
        ) search_entries
      where ${fits}
      group by probed.kind`,
  );
}

/** Where words are looked for: in titles alone or in all that is said. */
export type Where = "inTitle" | "anywhere";

type Worded = {
  asked: Asked;
  where: Where;
  /** The words as one phrase, if they make one. */
  phrase: Asked | undefined;
  limit: number;
};

const vectorOf = { inTitle: e.titleWords, anywhere: e.words } as const;

const inOrder = (phrase: Asked | undefined) =>
  phrase
    ? sql<boolean>`${e.titleWords} @@ ${queryOf(phrase)}`
    : sql<boolean>`false`;

/**
 * The newest entries that hold the words, found by reading the entries one by
 * one from the newest: at once where the words are common.
 */
export async function walkWords(on: Executor, scope: SearchScope, of: Worded) {
  const newest = on
    .select()
    .from(e)
    .where(inTime(scope))
    .orderBy(...newestFirst)
    .limit(WALKED)
    .as("search_entries");
  const holdsWords = sql`${vectorOf[of.where]} @@ ${queryOf(of.asked)}`;
  return on
    .select({ ...columns, together: inOrder(of.phrase) })
    .from(newest)
    .where(and(holdsWords, holds(scope.facets)))
    .orderBy(...newestFirst)
    .limit(of.limit);
}

/** The same entries, found by the index of words: at once where few hold them. */
export async function findWords(on: Executor, scope: SearchScope, of: Worded) {
  const holdsWords = sql`${vectorOf[of.where]} @@ ${queryOf(of.asked)}`;
  return on
    .select({ ...columns, together: inOrder(of.phrase) })
    .from(e)
    .where(and(inIndex(scope), holdsWords))
    .orderBy(...sortedNewestFirst)
    .limit(of.limit);
}

/** Entries whose whole title is `name`, or that begins with it. */
export async function listNamed(
  on: Executor,
  scope: SearchScope,
  of: { name: string; whole: boolean; limit: number },
) {
  const name = sql`search_name(${of.name})`;
  const named = on
    .select()
    .from(e)
    .where(
      and(
        eq(e.newsroomId, scope.newsroomId),
        of.whole
          ? sql`${e.name} = ${name}`
          : sql`${e.name} > ${name} and ${e.name} < ${name} || U&'\\+10FFFF'`,
        // A title of signs alone has no name.
        sql`${name} <> ''`,
      ),
    )
    .orderBy(...(of.whole ? [desc(e.createdAt)] : [e.name]))
    .limit(NAMES_READ)
    .as("search_entries");
  return on
    .select(columns)
    .from(named)
    .where(and(inTime(scope), holds(scope.facets)))
    .limit(of.limit);
}

type Page = { after?: Cursor; limit: number };

/** Entries of a scope, newest first, a page at a time, as far back as is cheap. */
export async function walkEntries(on: Executor, scope: SearchScope, of: Page) {
  const newest = on
    .select()
    .from(e)
    .where(and(inTime(scope), older(of.after)))
    .orderBy(...newestFirst)
    .limit(WALKED)
    .as("search_entries");
  return on
    .select(columns)
    .from(newest)
    .where(holds(scope.facets))
    .orderBy(...newestFirst)
    .limit(of.limit);
}

/** The same entries, found by what they are narrowed to. */
export async function findEntries(on: Executor, scope: SearchScope, of: Page) {
  return on
    .select(columns)
    .from(e)
    .where(and(inIndex(scope), older(of.after)))
    .orderBy(...sortedNewestFirst)
    .limit(of.limit);
}
