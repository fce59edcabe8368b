import type { Language } from "@/lib/language";
import { wordLists } from "./lists";
import { isCapitalised, type Token } from "./token";

/** A stretch of tokens, the end excluded. */
export type TokenSpan = { start: number; end: number };

const MOST_TOKENS = 16;

/** What ends a name or a noun phrase on its left side. */
const BREAKS_LEFT = wordLists({
  en: "that which who whom whose and but or while when where because although though if as so than what how whether since until says said say told adds added is are was were be been has have had will would",
  fr: "que qu' qui dont où et mais ou car donc quand lorsque si puisque alors tandis dit dits disent est sont était a ont avait comme",
});

/** What ends one on its right side: the verb's own words, another phrase. */
const BREAKS_RIGHT = wordLists({
  en: "that which who whom whose and but or while when where because although if as so than in on at from to with after before during since until under over about against via through into amid without is are was were be been has have had will would should could may might said says told adding saying late earlier yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday",
  fr: "que qu' qui dont où et mais ou car donc quand lorsque si puisque alors dans en à au aux sur sous avec après avant pendant lors depuis vers chez contre sans est sont était a ont avait sera lundi mardi mercredi jeudi vendredi samedi dimanche hier ce cette auprès devant selon",
});

const PREPOSITIONS = wordLists({
  en: "in on at after before during since by from with for under over near across amid despite following until according",
  fr: "à au aux en dans après avant pendant depuis par avec pour sous sur près lors malgré selon chez vers",
});

/** Articles, possessives and pronouns: what a subject may begin with. */
export const DETERMINERS = wordLists({
  en: "the a an his her its their our my this these those some two three several both he she it they we i",
  fr: "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos il elle ils elles on",
});

/** Words between a subject and its verb that belong to neither. */
const BEFORE_VERB = wordLists({
  en: "also later then reportedly repeatedly now still already has have had just only even publicly further recently earlier",
  fr: "aussi également a ont avait avaient aurait auraient ensuite encore déjà pour sa leur part n' ne l'",
});

/**
 * The subject of the verb at token `verb`: the words before it up to the
 * clause's beginning, a name's apposition left out ("Fodie Tandjigora, a
 * professor, said"). Null where there is none to be sure of.
 */
export function subjectBefore(
  tokens: Token[],
  verb: number,
  language: Language | null,
): TokenSpan | null {
  let end = verb;
  while (BEFORE_VERB(language).has(tokens[end - 1]?.key ?? "")) end -= 1;
  if (tokens[end - 1]?.text === ",") {
    const comma = commaBefore(tokens, end - 1);
    if (comma === null) return null;
    end = comma;
  }
  const start = beginning(tokens, end, language);
  if (
    start === end ||
    /^(?:who|which|that|qui)$/.test(tokens[start - 1]?.key ?? "")
  )
    return null;
  return withoutOpening(tokens, { start, end }, language);
}

/** The comma that opens the apposition that the comma at `close` ends. */
function commaBefore(tokens: Token[], close: number): number | null {
  const from = Math.max(0, close - 2 * MOST_TOKENS);
  for (let at = close - 1; at > from; at -= 1) {
    if (tokens[at]?.text === ",") return at;
  }
  return null;
}

function beginning(
  tokens: Token[],
  end: number,
  language: Language | null,
): number {
  let start = end;
  while (start > 0 && end - start < MOST_TOKENS) {
    const token = tokens[start - 1];
    if (!token || !belongs(tokens, start - 1)) break;
    if (BREAKS_LEFT(language).has(token.key)) break;
    start -= 1;
  }
  return start;
}

/** Whether a token may stand inside a name: words, digits, hyphens, initials. */
function belongs(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind !== "mark") return true;
  if (token.text === "-" || token.text === "&") return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return token.text === "." && isAbbreviation(before) && isCapitalised(next);
}

/** "J.", "Gen.", "Mr.": a stop that ends no sentence. */
function isAbbreviation(token: Token | undefined): boolean {
  return isCapitalised(token) && (token?.text.length ?? 9) <= 3;
}

/** Cuts "In Sokolo the army" to "the army"; null where nothing is left. */
function withoutOpening(
  tokens: Token[],
  { start, end }: TokenSpan,
  language: Language | null,
): TokenSpan | null {
  if (!PREPOSITIONS(language).has(tokens[start]?.key ?? "")) {
    return { start, end };
  }
  for (let at = end - 1; at > start; at -= 1) {
    const key = tokens[at]?.key ?? "";
    const before = tokens[at - 1]?.key ?? "";
    const isInside = PREPOSITIONS(language).has(before) || before === "of";
    if (DETERMINERS(language).has(key) && !isInside) return { start: at, end };
  }
  return null;
}

/**
 * The noun phrase that begins at token `at`: "Colonel Souleymane Dembélé" of
 * "said Colonel Souleymane Dembélé on Wednesday". Null where none does.
 */
export function phraseAfter(
  tokens: Token[],
  at: number,
  language: Language | null,
): TokenSpan | null {
  let end = at;
  while (end < tokens.length && end - at < MOST_TOKENS) {
    const token = tokens[end];
    if (!token || !belongs(tokens, end)) break;
    if (BREAKS_RIGHT(language).has(token.key)) break;
    end += 1;
  }
  return end > at ? { start: at, end } : null;
}

const PRONOUNS = wordLists({
  en: "he she it they we i you who that this these those him her them",
  fr: "il elle ils elles on nous vous je tu lui ceux celui celle cela ce",
});

/** Whether a phrase is a pronoun, which names nobody by itself. */
export function isPronoun(
  tokens: Token[],
  { start, end }: TokenSpan,
  language: Language | null,
): boolean {
  return end - start === 1 && PRONOUNS(language).has(tokens[start]?.key ?? "");
}
