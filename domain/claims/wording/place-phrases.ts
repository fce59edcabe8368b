import { wordLists } from "@/domain/language/lists";
import type { TokenSpan } from "@/domain/language/noun-phrase";
import { findPlaces } from "@/domain/language/place";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";

const PREPOSITIONS = wordLists({
  en: "in at near on along",
  fr: "à au aux en dans près sur vers",
});

/** Nouns that tell where a place lies without being its name. */
const BEARINGS = wordLists({
  en: "border frontier north south east west center centre capital coast outskirts",
  fr: "frontière nord sud est ouest centre capitale côte périphérie",
});

const MOST_WORDS = 5;

/**
 * The words that tell a place: its name behind a preposition ("in central
 * Mali"), or where it lies ("near the Mauritanian border").
 */
export function findTellings(
  tokens: Token[],
  language: Language | null,
): TokenSpan[] {
  const named = findPlaces(tokens, language);
  const told = [...named];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!PREPOSITIONS(language).has(tokens[at]?.key ?? "")) continue;
    const end = bearingEnd(tokens, at + 1, language);
    if (end === null) continue;
    const isNamed = named.some((each) => each.start < end && at < each.end);
    if (!isNamed) told.push({ start: at + 1, end, opens: false });
  }
  return told.sort((a, b) => a.start - b.start);
}

function bearingEnd(
  tokens: readonly Token[],
  at: number,
  language: Language | null,
): number | null {
  for (let next = at; next < at + MOST_WORDS; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word") return null;
    if (BEARINGS(language).has(token.key)) return next + 1;
  }
  return null;
}
