import { type Token, tokenise } from "@/domain/language/token";
import { type Cardinal, readCardinal } from "./cardinal";
import { readCouple } from "./couple";
import { readDigits } from "./digits";
import { readFraction } from "./fraction";
import type { Numerals } from "./numeral";
import { numeralsOf } from "./numerals";
import { readOrdinal } from "./ordinal";
import { readRatio } from "./ratio";
import { complete } from "./tail";
import { vulgarFraction } from "./vulgar-fraction";

/** A number among tokens; `start` and `end` count tokens, the end excluded. */
export type NumberFound = {
  start: number;
  end: number;
  value: number;
  kind: "cardinal" | "ordinal" | "fraction" | "ratio";
  /** Whether its own words round it: "dozen", "quinzaine", "half a million". */
  round: boolean;
};

type Read = Omit<NumberFound, "start">;

/** Above this, digits are lost; nothing in the news is counted in more. */
const MOST = 1e15;

const MINUS_SIGNS = new Set(["-", "−"]);

/**
 * Finds the numbers of a text, in digits and in words, in one pass. Digits
 * that are part of a name ("F-16", "G20") or of an address are none; a unit may
 * stand right after ("15km"). "One" alone is none where it stands for a thing
 * ("this one"), nor is a French "un", which is an article.
 */
export function findNumbers(tokens: Token[], language: string): NumberFound[] {
  const numerals = numeralsOf(language);
  const found: NumberFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = isInsideName(tokens, at)
      ? null
      : signed(tokens, at, numerals);
    if (number && Math.abs(number.value) <= MOST) found.push(number);
    at = number?.end ?? readDigits(tokens, at, numerals)?.end ?? at + 1;
  }
  return found;
}

/**
 * The number that a stretch of words is, all of it; null where it is none or
 * holds anything else.
 */
export function parseNumber(words: string, language: string): number | null {
  const tokens = tokenise(words);
  const [number, ...others] = findNumbers(tokens, language);
  if (!number || others.length > 0) return null;
  const isAll = number.start === 0 && number.end === tokens.length;
  return isAll ? number.value : null;
}

/** "F-16", "COVID-19", "G20": digits that a letter holds on to. */
function isInsideName(tokens: Token[], at: number): boolean {
  const [token, before, first] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.kind !== "digits" || !before || token.spaced) return false;
  if (before.kind === "word") return true;
  const isHyphen = before.text === "-" && !before.spaced;
  return isHyphen && first?.kind === "word";
}

function signed(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): NumberFound | null {
  const sign = tokens[at];
  const next = tokens[at + 1];
  if (!sign) return null;
  const isSign =
    MINUS_SIGNS.has(sign.text) &&
    next?.spaced === false &&
    (at === 0 || sign.spaced);
  const isWord =
    numerals.minus.has(sign.key) &&
    !numerals.beforeNoMinus.has(tokens[at - 1]?.key ?? "");
  if (!isSign && !isWord) {
    const read = readNumber(tokens, at, numerals);
    return read && { start: at, ...read };
  }
  const read = readNumber(tokens, at + 1, numerals);
  return read && { start: at, ...read, value: -read.value };
}

function readNumber(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): Read | null {
  if (!mayBegin(tokens[at], numerals)) return null;
  const couple = readCouple(tokens, at, numerals);
  if (couple) return { ...couple, kind: "cardinal", round: true };
  const fraction = readFraction(tokens, at, numerals);
  if (fraction) return fractional(fraction, tokens, at, numerals);
  const ordinal = readOrdinal(tokens, at, numerals);
  if (ordinal) return { ...ordinal, kind: "ordinal", round: false };
  const ratio = readRatio(tokens, at, numerals);
  if (ratio) return { ...ratio, kind: "ratio", round: false };
  const cardinal = readCardinal(tokens, at, numerals);
  if (!cardinal || isPronoun(tokens, at, cardinal, numerals)) return null;
  return { ...complete(tokens, at, cardinal, numerals), kind: "cardinal" };
}

/** Whether a number can begin with this token at all. */
function mayBegin(token: Token | undefined, numerals: Numerals): boolean {
  if (!token) return false;
  if (token.kind === "digits" || token.text === ".") return true;
  const { key } = token;
  return (
    numerals.parts.has(key) ||
    numerals.ordinals.has(key) ||
    numerals.articles.has(key) ||
    numerals.shares.has(key) ||
    vulgarFraction(token) !== null
  );
}

/** "two and a half million" counts; "half" and "two thirds" are shares. */
function fractional(
  { value, end }: { value: number; end: number },
  tokens: Token[],
  at: number,
  numerals: Numerals,
): Read {
  const begin = numerals.articles.has(tokens[at]?.key ?? "") ? at + 1 : at;
  const round = numerals.shares.has(tokens[begin]?.key ?? "") && value > 1;
  return { value, end, kind: value < 1 ? "fraction" : "cardinal", round };
}

function isPronoun(
  tokens: Token[],
  at: number,
  { value, end }: Cardinal,
  numerals: Numerals,
): boolean {
  if (value !== 1 || end !== at + 1 || tokens[at]?.kind === "digits") {
    return false;
  }
  const isArticle = numerals.articles.has(tokens[at]?.key ?? "");
  const isNoun = numerals.collectives.has(tokens[end]?.key ?? "");
  const pointed = numerals.pointers.has(tokens[at - 1]?.key ?? "");
  return (isArticle && !isNoun) || pointed;
}
