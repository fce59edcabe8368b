import type { Token } from "@/domain/language/token";
import { type Cardinal, readCardinal } from "./cardinal";
import type { Numerals } from "./numeral";
import { looksPlural } from "./plural";

/** A share told as a ratio, and the token after it. */
export type RatioFound = { value: number; end: number };

/**
 * Reads the ratio that begins at token `at`: "one in five", "two out of three",
 * "un sur quatre". "Killed two in three attacks" and "12 in six boxes" are
 * none: past one, "in" joins a ratio only where the sentence begins with it.
 */
export function readRatio(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): RatioFound | null {
  const over = readCardinal(tokens, at, numerals);
  if (!over || over.value < 1) return null;
  const join = joinAfter(tokens, over, numerals);
  const under = join && readCardinal(tokens, join.end, numerals);
  if (!join || !under || under.value <= over.value || isYear(under.value))
    return null;
  // "one killed in five attacks" counts, "one child in five" is a share.
  const language = numerals.vigesimal ? "fr" : "en";
  if (join.skips && looksPlural(tokens[under.end], language)) return null;
  const isLoose = join.word === "in" && over.value > 1;
  if (isLoose && tokens[at - 1]?.kind === "word") return null;
  if (over.value > 1 && !isRound(under.value)) return null;
  return { value: over.value / under.value, end: under.end };
}

/** The word that joins a ratio; behind "one" a noun may stand before it. */
function joinAfter(
  tokens: Token[],
  { value, end }: Cardinal,
  numerals: Numerals,
): { word: string; end: number; skips: boolean } | null {
  const at = numerals.ratios.startingAt(tokens, end);
  if (at) return { word: at.value, end: end + at.length, skips: false };
  if (value !== 1 || tokens[end]?.kind !== "word") return null;
  const behind = numerals.ratios.startingAt(tokens, end + 1);
  if (!behind) return null;
  return { word: behind.value, end: end + 1 + behind.length, skips: true };
}

/** What people divide by: up to twelve, then tens and hundreds. */
function isRound(value: number): boolean {
  return value <= 12 || (value <= 90 && value % 10 === 0) || value % 100 === 0;
}

function isYear(value: number): boolean {
  return value > 1900 && value < 2100 && value !== 2000;
}
