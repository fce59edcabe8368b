import type { OriginGroup } from "@/domain/provenance/origin";
import {
  type EventKind,
  sayOrigins,
  sayParty,
} from "@/domain/provenance/say-origins";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import type { Language } from "@/lib/language";
import { waysUp } from "./ways-up";
import { drawingWords, namesIn } from "./words";

/** What the drawing shows, as nested data for a list. */
export type OriginsInWords = {
  /** "2 reports · 1 origin · a party to the fighting" */
  summary: string;
  origins: {
    sourceIds: string[];
    name: string;
    /** "a party to the fighting", or null. */
    party: string | null;
    documents: { id: string; title: string; how: string }[];
  }[];
};

type Telling = { language: Language; eventKind?: EventKind };

/** The text equivalent of the drawing: each origin with what rests on it. */
export function describeOrigins(
  view: OriginsView,
  { language, eventKind }: Telling,
): OriginsInWords {
  const { titleOf, nameOf } = namesIn(view, language);
  const wayUp = waysUp(view.derivations);
  const words = drawingWords(language);
  const how = (id: string, { originIds }: OriginGroup) => {
    if (originIds.length === 1 && originIds[0] === id) return words.itself;
    const { relation, through } = wayUp(id, new Set(originIds));
    if (through.length === 0) return words.relation[relation];
    const between = through.map((each) => words.quoted(titleOf(each)));
    return words.through(few(between, MOST_BETWEEN, language).join(", "));
  };
  return {
    summary: sayOrigins(view.count, language, eventKind),
    origins: view.count.groups.map((group) => ({
      sourceIds: group.originIds,
      name: nameOf(group.originIds),
      party: group.partyToEvent ? sayParty(language, eventKind) : null,
      documents: group.documentIds.map((id) => ({
        id,
        title: titleOf(id),
        how: how(id, group),
      })),
    })),
  };
}

/** Only so many titles are read out at a stretch, or named in between. */
const MOST_READ = 8;
const MOST_BETWEEN = 3;

/** The first `most` of some parts, and how many more there are. */
function few(parts: string[], most: number, language: Language): string[] {
  const left = parts.length - most;
  if (left <= 0) return parts;
  return [...parts.slice(0, most), drawingWords(language).more(left)];
}

/**
 * Each origin with what rests on it in one running text, for a description
 * that can't hold a list; the summary is not repeated.
 */
export function originsInOneText(
  { origins }: OriginsInWords,
  language: Language,
): string {
  const words = drawingWords(language);
  const sentences = origins.map(({ name, party, documents }) => {
    const repeats = documents
      .filter(({ how }) => how !== words.itself)
      .map(({ title, how }) => `${words.quoted(title)} ${how}`);
    const whose = party ? `${name}, ${party}` : name;
    const told = few(repeats, MOST_READ, language).join("; ");
    return told === "" ? whose : `${whose}${words.colon}${told}`;
  });
  return `${few(sentences, MOST_READ, language).join(". ")}.`;
}
