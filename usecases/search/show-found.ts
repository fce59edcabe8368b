import "server-only";

import type { Executor } from "@/db/client";
import { listRatings } from "@/db/queries/newsrooms";
import type { SearchEntry } from "@/db/queries/search";
import { type EntryKey, listHits, listTitles } from "@/db/queries/search-texts";
import type { SearchKind } from "@/domain/search/kinds";
import {
  hasHit,
  type Marked,
  readMarked,
  unmarked,
} from "@/domain/search/marked";
import type { Tone } from "@/domain/verdicts/scale";
import type { Language } from "@/lib/language";
import type { Ranking } from "./rank-entries";

/** A thing that was found, as a list shows it. */
export type Found = {
  kind: SearchKind;
  id: string;
  /** Id of the thing whose page shows it; of a comment its claim. */
  pageId: string;
  title: Marked;
  /** Words of its text around what was looked for; empty where none are. */
  snippet: Marked;
  state: string | null;
  rating: { key: string; label: string; mark: string; tone: Tone } | null;
  confidential: boolean;
  createdAt: Date;
};

/** Shows a page of what was found, with the hits marked. */
export async function showFound(
  on: Executor,
  { newsroomId, language }: { newsroomId: string; language: Language },
  { entries, asked }: Pick<Ranking, "entries" | "asked">,
): Promise<Found[]> {
  const keys = entries.map(({ kind, id }) => ({ kind, id }));
  const hits = asked ? await listHits(on, newsroomId, { keys, asked }) : [];
  const hitsOf = new Map(hits.map((hit) => [hit.id, hit]));
  const names = await namesFor(on, newsroomId, entries);
  const scale = entries.some(({ rating }) => rating)
    ? await listRatings(on, newsroomId)
    : [];
  return entries.map((entry) => {
    const { kind, id, pageId, state, createdAt } = entry;
    const hit = hitsOf.get(id);
    const body = hit ? readMarked(hit.body) : [];
    const rating = scale.find(({ key }) => key === entry.rating);
    return {
      ...{ kind, id, pageId, state, createdAt },
      title: titleOf(entry, hit?.title, { names, language }),
      snippet: kind === "comment" || hasHit(body) ? body : [],
      rating: rating
        ? {
            key: rating.key,
            label: rating.label,
            mark: rating.mark,
            tone: rating.tone,
          }
        : null,
      confidential: entry.facets.includes("is:confidential"),
    };
  });
}

function titleOf(
  entry: SearchEntry,
  hit: string | undefined,
  { names, language }: { names: Map<string, string>; language: Language },
): Marked {
  if (entry.kind !== "comment") {
    return hit ? readMarked(hit) : unmarked(entry.title);
  }
  const who = names.get(writerOf(entry));
  const claim = names.get(entry.pageId) ?? "";
  return unmarked(
    language === "fr"
      ? `${who ?? "Quelqu’un"}, sur «\u00a0${claim}\u00a0»`
      : `${who ?? "Somebody"} on “${claim}”`,
  );
}

/** Who wrote a comment and on which claim, by their ids. */
async function namesFor(
  on: Executor,
  newsroomId: string,
  entries: SearchEntry[],
): Promise<Map<string, string>> {
  const keys = entries.flatMap((entry): EntryKey[] =>
    entry.kind === "comment"
      ? [
          { kind: "claim", id: entry.pageId },
          { kind: "person", id: writerOf(entry) },
        ]
      : [],
  );
  const rows = await listTitles(on, newsroomId, keys);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function writerOf(entry: SearchEntry): string {
  const facet = entry.facets.find((one) => one.startsWith("person:"));
  return facet?.slice("person:".length) ?? entry.id;
}
