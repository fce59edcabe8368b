import "server-only";

import type { Executor } from "@/db/client";
import {
  type Asked,
  findEntries,
  findWords,
  listNamed,
  probeWords,
  type SearchEntry,
  type SearchScope,
  walkEntries,
  walkWords,
} from "@/db/queries/search";
import { listNearWords } from "@/db/queries/search-texts";
import type { SearchKind } from "@/domain/search/kinds";
import {
  asPhrase,
  doubtfulWords,
  partsOf,
  type SearchText,
  swaps,
} from "@/domain/search/parse-search";
import {
  comparePlaces,
  type Place,
  TIERS,
  type Tier,
} from "@/domain/search/tier";

/** A search by words goes no further: what is nearest is at the top. */
const FOUND = 200;
/** As far as is counted; beyond it is "more than". */
export const COUNTED = 100;
/** Fewer than this, and words that were probably meant are tried too. */
const FEW = 5;
/** Named so, or with a name that begins so; more are no help. */
const NAMED = 50;
/** Where so many of the newest hundred hold the words, reading on is quicker. */
const COMMON = 5;

export type Ranked = SearchEntry & { tier: Tier };

export type Ranking = {
  /** What was found and fits on a page, best first. */
  entries: Ranked[];
  /** All that was found, as far as it was read. */
  all: Ranked[];
  count: number;
  next: Place | undefined;
  /** The words as they were looked for in the end; of none where none were. */
  asked: Asked | undefined;
  /** Words of the desk that were tried because they were probably meant. */
  near: string[];
};

export type Page = { after?: Place; limit: number };

type ByWords = { text: SearchText; typed: string; language: string };

/** Entries that hold the words, ranked; see `TIERS`. */
export async function rankByWords(
  on: Executor,
  scope: SearchScope,
  of: ByWords & Page,
): Promise<Ranking> {
  const { text, language } = of;
  const asked = { language, parts: partsOf(text) };
  const found = new Map<string, Ranked>();
  const keep = (tier: Tier, entries: SearchEntry[]) => {
    for (const entry of entries) {
      if (!found.has(entry.id)) found.set(entry.id, { ...entry, tier });
    }
  };
  await keepNamed(on, scope, { typed: of.typed, keep });
  await keepWorded(on, scope, { asked, text, found, keep });
  const near =
    found.size < FEW
      ? await listNearWords(on, scope.newsroomId, doubtsOf(text))
      : new Map<string, string[]>();
  const meant = { language, parts: partsOf(text, near) };
  if (near.size > 0) {
    const worded = { asked: meant, where: "anywhere" as const };
    const rows = { ...worded, phrase: undefined, limit: FOUND };
    keep(TIERS.near, await findWords(on, scope, rows));
  }
  const all = [...found.values()].sort(comparePlaces);
  const nearWords = [...new Set([...near.values()].flat())];
  return { ...pageOf(all, of), asked: meant, near: nearWords };
}

function doubtsOf(text: SearchText) {
  return doubtfulWords(text).map((word) => ({ word, swaps: swaps(word) }));
}

type Keep = (tier: Tier, entries: SearchEntry[]) => void;

async function keepNamed(
  on: Executor,
  scope: SearchScope,
  { typed, keep }: { typed: string; keep: Keep },
) {
  const name = typed.slice(0, 200);
  const whole = { name, whole: true, limit: NAMED };
  keep(TIERS.name, await listNamed(on, scope, whole));
  // One letter is how very many names begin.
  if (name.trim().length < 2) return;
  keep(TIERS.beginning, await listNamed(on, scope, { ...whole, whole: false }));
}

type Words = {
  asked: Asked;
  text: SearchText;
  found: Map<string, Ranked>;
  keep: Keep;
};

async function keepWorded(
  on: Executor,
  scope: SearchScope,
  { asked, text, found, keep }: Words,
) {
  const parts = asPhrase(text);
  const phrase = parts.length > 0 ? { ...asked, parts } : undefined;
  const probed = await probeWords(on, scope, asked);
  for (const where of ["inTitle", "anywhere"] as const) {
    if (found.size > COUNTED) return;
    const common = probed.filter((of) => of[where] >= COMMON);
    const rows = await gather(on, scope, {
      ...{ asked, where, phrase, limit: FOUND },
      common: common.map(({ kind }) => kind),
    });
    if (where === "anywhere") keep(TIERS.anywhere, rows);
    else {
      const together = rows.filter((row) => row.together);
      keep(TIERS.together, together);
      keep(TIERS.inTitle, rows);
    }
  }
}

type Gather = Parameters<typeof findWords>[2] & { common: SearchKind[] };

/**
 * The newest entries with the words. Of kinds in which they are common, the
 * newest entries fill a list; of all others the index finds them.
 */
async function gather(on: Executor, scope: SearchScope, of: Gather) {
  const found: Awaited<ReturnType<typeof findWords>> = [];
  const filled: SearchKind[] = [];
  for (const kind of of.common) {
    const rows = await walkWords(on, { ...scope, kinds: [kind] }, of);
    if (rows.length < of.limit) continue;
    found.push(...rows);
    filled.push(kind);
  }
  const kinds = scope.kinds.filter((kind) => !filled.includes(kind));
  if (kinds.length > 0) {
    found.push(...(await findWords(on, { ...scope, kinds }, of)));
  }
  return found;
}

function pageOf(all: Ranked[], { after, limit }: Page) {
  const left = after
    ? all.filter((entry) => comparePlaces(after, entry) < 0)
    : all;
  const entries = left.slice(0, limit);
  const next = left.length > limit ? entries.at(-1) : undefined;
  return { entries, all, next, count: all.length };
}

/** Entries of a scope where no word was asked for, newest first. */
export async function rankByTime(
  on: Executor,
  scope: SearchScope,
  { after, limit }: Page,
): Promise<Ranking> {
  const first = await listNewest(on, scope, { limit: COUNTED + 1 });
  const rows = after
    ? await listNewest(on, scope, { after, limit: limit + 1 })
    : first;
  const all = rows.map((row) => ({ ...row, tier: TIERS.name }));
  const entries = all.slice(0, limit);
  const next = rows.length > limit ? entries.at(-1) : undefined;
  const count = first.length;
  return { entries, all, next, count, asked: undefined, near: [] };
}

async function listNewest(
  on: Executor,
  scope: SearchScope,
  page: { after?: Place; limit: number },
) {
  const rows = await walkEntries(on, scope, page);
  const isAll = rows.length >= page.limit || scope.facets.length === 0;
  return isAll ? rows : findEntries(on, scope, page);
}
