import type { Token } from "@/domain/language/token";
import { extend, NOTHING, type Part, type Sum, sumOf } from "./addition";
import { readDigits } from "./digits";
import type { Numerals } from "./numeral";

/** A number read from words, digits or both; `end` is the token after it. */
export type Cardinal = {
  value: number;
  end: number;
  /** Whether it is digits alone. */
  digits: boolean;
  /** Its last part, and whether "and" or a hyphen joined that to the rest. */
  last: Part & { joined: boolean };
  /** What was read before the last part; null where that is all. */
  before: number | null;
  /**
   * What was read before the last "and" of this group, and the scale word it
   * ended with, else 1; null without an "and".
   */
  beforeAnd: { value: number; scale: number } | null;
};

type Reading = { sum: Sum; cardinal: Cardinal };
type Step = { part: Part; end: number; joined: boolean };

const HYPHENS = new Set(["-", "‐", "‑"]);

/**
 * Reads the cardinal number that begins at token `at`: "one hundred and six",
 * "4 thousand 3 hundred and 21", "quatre-vingt-dix-sept". Null where none
 * does, or where the digits are no number.
 */
export function readCardinal(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): Cardinal | null {
  let reading = firstReading(tokens, at, numerals);
  let beforeJoin: Cardinal | null = null;
  while (reading) {
    const step = nextStep(tokens, reading, numerals);
    if (!step) return reading.cardinal;
    const next = addStep(reading, step, numerals);
    // "3 hundred and 2 hundred": the second number begins after "and".
    if (!next && isMultiplier(step.part)) return beforeJoin ?? reading.cardinal;
    if (!next) return reading.cardinal;
    beforeJoin = step.joined ? reading.cardinal : null;
    reading = next;
  }
  return null;
}

function firstReading(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): Reading | null {
  const step =
    partAt(tokens, at, numerals) ?? articlePart(tokens, at, numerals);
  const sum = step && extend(NOTHING, step.part, numerals);
  if (!step || !sum || isBarePlural(tokens[at], step.part)) return null;
  const last = { ...step.part, joined: false };
  const digits = step.part.size === "digits";
  const value = sumOf(sum);
  return {
    sum,
    cardinal: {
      value,
      end: step.end,
      digits,
      last,
      before: null,
      beforeAnd: null,
    },
  };
}

function addStep(
  { sum, cardinal }: Reading,
  step: Step,
  numerals: Numerals,
): Reading | null {
  const next = extend(sum, step.part, numerals);
  if (!next) return null;
  const last = { ...step.part, joined: step.joined };
  const before = cardinal.value;
  const kept = isMultiplier(step.part) ? null : cardinal.beforeAnd;
  const scale = cardinal.last.size === "scale" ? cardinal.last.value : 1;
  const beforeAnd = step.joined ? { value: before, scale } : kept;
  const value = sumOf(next);
  const { end } = step;
  return {
    sum: next,
    cardinal: { value, end, digits: false, last, before, beforeAnd },
  };
}

/** "hundreds", "milliers": vague, unless a number stands before them. */
function isBarePlural(token: Token | undefined, part: Part): boolean {
  return isMultiplier(part) && token?.key.endsWith("s") === true;
}

/** "a" before "hundred": an article counts one only before a larger word. */
function articlePart(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): { part: Part; end: number } | null {
  const [article, next] = [tokens[at], tokens[at + 1]];
  if (!article || !numerals.articles.has(article.key) || !next) return null;
  const part = numerals.parts.get(next.key);
  const counts = part && isMultiplier(part);
  if (!counts && !numerals.collectives.has(next.key)) return null;
  return { part: { value: 1, size: "unit" }, end: at + 1 };
}

function partAt(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): { part: Part; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const word = numerals.parts.get(token.key);
  if (word) return { part: word, end: at + 1 };
  const digits = readDigits(tokens, at, numerals);
  if (!digits || digits.value === null) return null;
  const { value, decimal, end } = digits;
  return { part: { value, size: "digits", decimal }, end };
}

/** The part that follows, past the hyphen or "and" that may join it. */
function nextStep(
  tokens: Token[],
  { sum, cardinal }: Reading,
  numerals: Numerals,
): Step | null {
  const joiner = tokens[cardinal.end];
  if (!joiner) return null;
  if (HYPHENS.has(joiner.text)) return hyphenated(tokens, cardinal, numerals);
  if (joiner.key !== numerals.and) {
    const step = partAt(tokens, cardinal.end, numerals);
    return step && { ...step, joined: false };
  }
  const step = partAt(tokens, cardinal.end + 1, numerals);
  if (!step || !mayJoin(sum, step.part, numerals)) return null;
  return { ...step, joined: true };
}

/** "twenty-one", "fifty - two"; a hyphen between digits is a range. */
function hyphenated(
  tokens: Token[],
  cardinal: Cardinal,
  numerals: Numerals,
): Step | null {
  const step = partAt(tokens, cardinal.end + 1, numerals);
  if (!step || step.part.size === "digits") return null;
  if (cardinal.last.size === "digits" && !isMultiplier(step.part)) return null;
  return { ...step, joined: false };
}

/** "hundred and six", "thousand and one"; in French "vingt et un". */
function mayJoin(sum: Sum, part: Part, numerals: Numerals): boolean {
  if (isMultiplier(part) || part.decimal) return false;
  if (numerals.vigesimal) return part.value === 1 || part.value === 11;
  return sum.last === "hundred" || sum.last === "scale";
}

function isMultiplier(part: Part): boolean {
  return part.size === "hundred" || part.size === "scale";
}
