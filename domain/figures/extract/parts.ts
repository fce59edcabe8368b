import { all, phraseLists, wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { isLinked } from "./breath";
import type { Candidate } from "./candidate";
import { ARTICLES, OF } from "./head-words";

const BEFORE_PART = phraseLists<true>({
  en: all(
    true,
    ...["including", "among them", "of whom", "of which", "among whom"],
    ...["among these", "including among them", "includes", "included"],
  ),
  fr: all(
    true,
    ...["dont", "parmi lesquels", "parmi lesquelles", "parmi eux"],
    ...["parmi elles", "y compris", "au nombre desquels"],
  ),
});

const BEHIND_PART = phraseLists<true>({
  en: all(true, "of them", "of whom", "of these", "among them", "of the dead"),
  fr: all(true, "d'entre eux", "d'entre elles", "d'entre", "parmi eux"),
});

const SERIOUSLY = wordLists({
  en: "seriously critically severely gravely badly",
  fr: "grièvement gravement",
});

/**
 * Says of which figure each part is a part: "12 dead, including three", "25
 * injured, five of them seriously". What goes on in one breath behind a part,
 * without a word of its own, is a part of the same whole.
 */
export function findWholes(
  tokens: Token[],
  counts: Candidate[],
  language: Language | null,
): void {
  for (const [i, count] of counts.entries()) {
    const before = counts.slice(Math.max(0, i - 8), i).toReversed();
    const last = before[0];
    const word = partWord(tokens, count, language);
    if (word) {
      const isWhole = (each: Candidate) =>
        each.quantity.form !== "article" &&
        each.quantity.form !== "none" &&
        (word === "behind" || each.whole === null);
      count.whole = before.find(isWhole) ?? null;
    } else if (last?.whole && count.measure === null) {
      const goesOn = isLinked(tokens, last, count, language);
      count.whole = goesOn ? last.whole : null;
    }
  }
}

/**
 * "112 of the 240 seats": the first number is a part of the second, and of
 * what that one counts; so is "half of the 300 passengers".
 */
export function findTotals(
  tokens: Token[],
  figures: Candidate[],
  language: Language | null,
): void {
  for (const [i, figure] of figures.entries()) {
    const total = figures[i + 1];
    const isOpen = figure.population === null && figure.measure !== "money";
    if (!total?.population || !isOpen) continue;
    const between = tokens.slice(figure.end, total.start);
    const isOf =
      OF(language).has(between[0]?.key ?? "") &&
      between.slice(1).every(({ key }) => ARTICLES(language).has(key));
    if (!isOf || total.kind !== "count") continue;
    figure.population = total.population;
    if (figure.kind === "count") figure.whole = total;
  }
}

/** "two boys aged 12 and 14": a bare number behind an age is one too. */
export function spreadAges(
  tokens: Token[],
  figures: Candidate[],
  language: Language | null,
): void {
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1];
    const isBare = figure.kind === "count" && figure.population === null;
    if (before?.kind !== "age" || !isBare) continue;
    if (!isLinked(tokens, before, figure, language)) continue;
    figure.kind = "age";
    figure.measure = "age";
    figure.population = before.population;
  }
}

function partWord(
  tokens: Token[],
  { start, quantity }: Candidate,
  language: Language | null,
): "before" | "behind" | null {
  if (BEFORE_PART(language).endingBefore(tokens, start)) return "before";
  const behind = BEHIND_PART(language).startingAt(tokens, quantity.number.end);
  return behind ? "behind" : null;
}

/** Where the words of a part behind its number end: "three of them". */
export function partEnd(
  tokens: Token[],
  { quantity, end }: Candidate,
  language: Language | null,
): number {
  const part = BEHIND_PART(language).startingAt(tokens, quantity.number.end);
  return Math.max(end, quantity.number.end + (part?.length ?? 0));
}

/** Where "seriously" of "five of them seriously" ends; null without it. */
export function seriouslyEnd(
  tokens: Token[],
  part: Candidate,
  language: Language | null,
): number | null {
  const at = partEnd(tokens, part, language);
  return SERIOUSLY(language).has(tokens[at]?.key ?? "") ? at + 1 : null;
}
