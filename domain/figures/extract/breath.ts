import { wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { countsPeople } from "../measure";
import type { Candidate } from "./candidate";

const LINKS = wordLists({
  en: "and or as well also plus another other others a an the his her their its",
  fr: "et ou ainsi que plus autre autres un une ses leurs les",
});

/**
 * Whether only a comma, "and" and the like stand between two figures, so that
 * they are told in one breath: "15 troops and three civilians".
 */
export function isLinked(
  tokens: Token[],
  before: Candidate,
  after: Candidate,
  language: Language | null,
): boolean {
  const between = tokens.slice(before.end, after.start);
  if (between.length === 0 || between.length > 6) return false;
  return between.every(
    // Digits between two counts are an age: "a woman, 34, and two children".
    (token) =>
      token.text === "," ||
      token.kind === "digits" ||
      LINKS(language).has(token.key),
  );
}

/**
 * Gives counts told in one breath what their neighbour has: the measure of
 * "killed 15 troops and three civilians", of "15 troops and three civilians
 * were killed", and the noun of "six soldiers dead and 25 injured".
 */
export function shareBreath(
  tokens: Token[],
  counts: Candidate[],
  language: Language | null,
): void {
  const pairs = counts.slice(1).flatMap((after, i) => {
    const before = counts[i];
    return before && isLinked(tokens, before, after, language)
      ? [{ before, after }]
      : [];
  });
  for (const { before, after } of pairs) {
    shareMeasure(before, after);
    shareNoun(before, after);
  }
  for (const { before, after } of pairs.toReversed()) {
    shareMeasure(after, before);
  }
}

function shareMeasure(from: Candidate, to: Candidate): void {
  const { measure, found } = from;
  if (to.measure !== null || measure === null || !found) return;
  // "two attacks and 15 villages": a noun counts only itself.
  const isTold = found.how !== "noun" && found.how !== "part";
  const isPerson = to.head?.kind === "person" || to.population === null;
  const fits = isPerson || measure === "neutralized";
  if (!isTold || !fits) return;
  to.measure = measure;
  to.found = { ...found, how: "breath" };
}

/** "six soldiers dead and 25 injured": the injured are soldiers too. */
function shareNoun(from: Candidate, to: Candidate): void {
  const isPeople = countsPeople(to.measure ?? "");
  const isNamed = to.head?.cue && !to.head.cue.describes;
  if (to.population !== null || to.whole || !isPeople || isNamed) return;
  const isWhole = from.whole === null;
  if (isWhole && from.head?.kind === "person") to.population = from.population;
}
