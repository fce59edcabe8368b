import { wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Measure } from "../figure";
import { cueAt, cueBefore, tollAt } from "./cues";

/** A measure that words around a number give it, and where they end or begin. */
export type MeasureFound = {
  measure: Measure;
  /** The first token of the cue and the one after it. */
  start: number;
  end: number;
};

/** The sentence, and the tokens at which other figures begin. */
export type Surroundings = {
  tokens: Token[];
  language: Language | null;
  figures: ReadonlySet<number>;
};

const FAR = 20;
const TOLL_FAR = 12;

const QUOTES = new Set(["“", "”", '"', "«", "»", "‘", "’", "'"]);
const STOPPING = new Set([";", ":", ".", "!", "?", "(", ")", "—"]);

const ADVERBS = wordLists({
  en: "also reportedly allegedly confirmed feared presumed believed already instantly immediately either later others other more people still now then initially either thus far so",
  fr: "été également déjà aussi autres autre personnes encore ainsi par ailleurs officiellement environ même toujours",
});

/** "were" and its like: what makes "killed" a state. */
const PASSIVE = wordLists({
  en: "is are was were be been being got get left lay lie remain remained remains",
  fr: "est sont était étaient été fut furent sera seront serait seraient être laissé laissés reste restent",
});

/** Words that begin another clause, where a number's verb is not looked for. */
const NEW_CLAUSE = wordLists({
  en: "while but because although though if when as after before since until said says he she they it we",
  fr: "mais tandis alors lorsque quand si puisque car après avant depuis où dit il elle ils elles nous",
});

/** What an act is done to, when it is not the number before it. */
const OBJECT = wordLists({
  en: "the a an his her their its him them himself themselves at more several dozens hundreds scores some two three",
  fr: "le la les l' un une des ses leurs son sa au plusieurs deux trois",
});

const BEFORE_NUMBER = wordLists({
  en: "the a further another also only just on its their his monday tuesday wednesday thursday friday saturday sunday overnight yesterday",
  fr: "les le aussi également seulement ces ses de d' lundi mardi mercredi jeudi vendredi samedi dimanche hier",
});

/** A cue that stands right behind: "15 soldiers dead", "18 killed in …". */
export function describedBehind(
  { tokens, language, figures }: Surroundings,
  at: number,
  hasNoun: boolean,
): (MeasureFound & { describes: boolean }) | null {
  let start = at;
  while (start - at < 4 && isBetween(tokens[start], language)) start += 1;
  const found = cueAt(tokens, start, language);
  if (!found) return null;
  const end = start + found.length;
  const { value: cue } = found;
  if (!cue.describes && !cue.happens) return null;
  // "15 soldiers killed 48 assailants": the soldiers did it.
  const object = QUOTES.has(tokens[end]?.text ?? "") ? end + 1 : end;
  const hasObject =
    figures.has(object) || OBJECT(language).has(tokens[object]?.key ?? "");
  if (cue.acts && hasNoun && language === "en" && hasObject) return null;
  return { measure: cue.measure, start, end, describes: cue.describes };
}

function isBetween(
  token: Token | undefined,
  language: Language | null,
): boolean {
  if (!token) return false;
  return QUOTES.has(token.text) || ADVERBS(language).has(token.key);
}

/** Before these a number is no subject: "in 15 villages people were killed". */
const PREPOSITIONS = wordLists({
  en: "in on at of from by with near after before for to into against between during across",
  fr: "dans à au aux de d' par sur avec près après avant pour contre entre pendant en",
});

/** A verb further behind: "15 soldiers … were killed", "… have died". */
export function toldBehind(
  { tokens, language, figures }: Surroundings,
  { start, end: at }: { start: number; end: number },
): MeasureFound | null {
  const before = tokens[start - 1]?.key ?? "";
  if (PREPOSITIONS(language).has(before)) return null;
  for (let next = at; next < at + FAR; next += 1) {
    const token = tokens[next];
    if (!token || STOPPING.has(token.text) || figures.has(next)) return null;
    if (NEW_CLAUSE(language).has(token.key)) return null;
    const found = cueAt(tokens, next, language);
    if (!found) continue;
    const { value: cue, length } = found;
    const isTold =
      cue.happens || (cue.describes && isPassive(tokens, next, language));
    if (isTold) {
      return { measure: cue.measure, start: next, end: next + length };
    }
    if (cue.acts) return null;
    next += length - 1;
  }
  return null;
}

/** Whether a form of "be" stands before the cue, adverbs apart. */
function isPassive(
  tokens: Token[],
  cue: number,
  language: Language | null,
): boolean {
  let at = cue - 1;
  while (cue - at < 5 && isAdverb(tokens[at], language)) at -= 1;
  return PASSIVE(language).has(tokens[at]?.key ?? "");
}

function isAdverb(token: Token | undefined, language: Language | null) {
  if (!token || PASSIVE(language).has(token.key)) return false;
  return isBetween(token, language);
}

/** A verb right before, of which the number is the object: "killed 15". */
export function doneBefore(
  { tokens, language }: Surroundings,
  start: number,
): MeasureFound | null {
  let at = start;
  while (start - at < 5 && isBeforeNumber(tokens, at - 1, language)) at -= 1;
  const found = cueBefore(tokens, at, language);
  if (!found?.value.acts) return null;
  const cue = at - found.length;
  if (isPassive(tokens, cue, language)) return null;
  return { measure: found.value.measure, start: cue, end: at };
}

function isBeforeNumber(
  tokens: Token[],
  at: number,
  language: Language | null,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (QUOTES.has(token.text)) return true;
  // "killed on Wednesday 15 soldiers", "tué, mercredi, 15 soldats".
  const isBesideDay = /day$|di$/.test(tokens[at + 1]?.key ?? "");
  if (token.key === "on" || token.text === ",") {
    return isBesideDay || /di$/.test(tokens[at - 1]?.key ?? "");
  }
  return BEFORE_NUMBER(language).has(token.key);
}

/** The toll that a bare number is: "the death toll rose to 48". */
export function tollBefore(
  { tokens, language }: Surroundings,
  start: number,
): MeasureFound | null {
  const last = Math.max(0, start - TOLL_FAR);
  for (let at = start - 1; at >= last; at -= 1) {
    if (STOPPING.has(tokens[at]?.text ?? "")) return null;
    const found = tollAt(tokens, at, language);
    if (!found) continue;
    return { measure: found.value.measure, start: at, end: at + found.length };
  }
  return null;
}
