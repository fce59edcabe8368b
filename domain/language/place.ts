import type { Language } from "@/lib/language";
import { wordLists } from "./lists";
import type { TokenSpan } from "./noun-phrase";
import { isCapitalised, type Token } from "./token";

const PREPOSITIONS = wordLists({
  en: "in at near outside around across throughout inside",
  fr: "à au aux en dans près vers",
});

/** What may stand between the preposition and the name. */
const BEFORE_NAME = wordLists({
  en: "the central northern southern eastern western north south east west northeastern northwestern southeastern southwestern downtown greater neighbouring neighboring nearby town city village region province district capital of",
  fr: "le la les l' du de des d' nord sud est ouest centre ville village région province district département capitale",
});

/** Capitalised words that name a time, a body or nothing. */
const NO_PLACE = wordLists({
  en: "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday parliament congress court english french it he she they we i",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche parlement",
});

const INSIDE_NAME = wordLists({
  en: "of the al el de la",
  fr: "de du des d' la le les l' sur en al el",
});

/** A named place, and whether the sentence begins with it: "In Kidal, …". */
export type Place = TokenSpan & { opens: boolean };

/**
 * The places that a sentence plainly names behind a preposition: "in central
 * Mali", "à Mopti". The span is the words without the preposition.
 */
export function findPlaces(
  tokens: Token[],
  language: Language | null,
): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!PREPOSITIONS(language).has(tokens[at]?.key ?? "")) continue;
    const place = placeAfter(tokens, at + 1, language);
    if (place) found.push({ ...place, opens: at === 0 });
  }
  return found;
}

/** The place whose words begin at token `at`, descriptions before it included. */
export function placeAfter(
  tokens: Token[],
  at: number,
  language: Language | null,
): TokenSpan | null {
  let name = at;
  while (name - at < 5 && BEFORE_NAME(language).has(tokens[name]?.key ?? "")) {
    if (isCapitalised(tokens[name])) break;
    name += 1;
  }
  const end = nameEnd(tokens, name, language);
  if (end === name || isAdjective(tokens, end)) return null;
  const isArticle = /^(?:the|of|le|la|les|l'|du|de|des|d')$/;
  let start = at;
  while (start < name && isArticle.test(tokens[start]?.key ?? "")) start += 1;
  return { start, end };
}

/** "near the Mauritanian border" names no place by its adjective. */
function isAdjective(tokens: Token[], end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  const isNoun = next?.kind === "word" && !isCapitalised(next);
  return (
    isNoun && /(?:[aei]an|ese|ish|ench|eek|aqi|eli|ani)$/.test(last?.key ?? "")
  );
}

/** Where the capitalised words that begin at `at` end. */
function nameEnd(
  tokens: Token[],
  at: number,
  language: Language | null,
): number {
  let end = at;
  for (let next = at; next - at < 8; ) {
    const token = tokens[next];
    if (!token) break;
    const isName = isCapitalised(token) && !NO_PLACE(language).has(token.key);
    if (isName) {
      next += 1;
      end = next;
      continue;
    }
    const joins =
      end > at &&
      (INSIDE_NAME(language).has(token.key) || token.text === "-") &&
      next - end < 2;
    if (!joins) break;
    next += 1;
  }
  return end;
}
