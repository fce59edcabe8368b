import type { Token } from "@/domain/language/token";
import { times } from "./addition";
import { type Cardinal, readCardinal } from "./cardinal";
import { type Denominator, denominatorAt } from "./denominator";
import type { Numerals } from "./numeral";
import { vulgarFraction } from "./vulgar-fraction";

/** A value with a fraction in it, and the token after it. */
export type FractionFound = { value: number; end: number };

/**
 * Reads the fraction that begins at token `at`: "two thirds", "3/4", "half a
 * million", "two and a half million", "twenty-three fifths". "A third attack"
 * is none: "a third" is one only where nothing that could be third follows.
 */
export function readFraction(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): FractionFound | null {
  const cardinal = readCardinal(tokens, at, numerals);
  if (!cardinal) {
    return drawn(tokens, at, 0) ?? readShare(tokens, at, numerals);
  }
  return (
    drawn(tokens, cardinal.end, cardinal.value) ??
    slashed(tokens, at, cardinal) ??
    divided(tokens, cardinal, numerals) ??
    mixed(tokens, cardinal, numerals)
  );
}

/** "½", "3½". */
function drawn(
  tokens: Token[],
  at: number,
  units: number,
): FractionFound | null {
  const value = vulgarFraction(tokens[at]);
  return value === null ? null : { value: units + value, end: at + 1 };
}

/** "half a million", "a quarter", "a fifth of", "un demi-million". */
function readShare(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): FractionFound | null {
  const hasArticle = numerals.articles.has(tokens[at]?.key ?? "");
  const word = hasArticle ? at + 1 : at;
  const share = numerals.shares.get(tokens[word]?.key ?? "");
  const scaled = share && scaledAfter(tokens, share.value, word + 1, numerals);
  if (scaled) return scaled;
  const before = tokens[at - 1]?.key ?? "";
  if (share?.alone && !numerals.beforeNoShare.has(before)) {
    return { value: share.value, end: word + 1 };
  }
  const divisor = hasArticle ? denominatorAt(tokens, word, numerals) : null;
  return divisor && fractionOf(tokens, 1, divisor, numerals);
}

/** One denominator under a numerator, and the scale it may be a part of. */
function fractionOf(
  tokens: Token[],
  numerator: number,
  { by, plural, end }: Denominator,
  numerals: Numerals,
): FractionFound | null {
  const scaled = scaledAfter(tokens, numerator / by, end, numerals);
  if (scaled) return scaled;
  const follows = numerals.afterShare.has(tokens[end]?.key ?? "");
  const isQuarter = by === 4 && follows;
  const isShare =
    numerator === 1 ? isQuarter || closes(tokens, end, numerals) : plural;
  return isShare ? { value: numerator / by, end } : null;
}

/** "3/4", "2 1/4"; "5/17/2018" is a date. */
function slashed(
  tokens: Token[],
  at: number,
  cardinal: Cardinal,
): FractionFound | null {
  if (!cardinal.digits) return null;
  const isMixed = tokens[cardinal.end + 1]?.text === "/";
  const slash = isMixed ? cardinal.end + 1 : cardinal.end;
  const [mark, under] = [tokens[slash], tokens[slash + 1]];
  if (mark?.text !== "/" || under?.kind !== "digits") return null;
  if (mark.spaced || under.spaced) return null;
  const isDate =
    tokens[slash + 2]?.text === "/" || tokens[at - 1]?.text === "/";
  const over = isMixed ? Number(tokens[slash - 1]?.text) : cardinal.value;
  if (isDate || !(over < Number(under.text))) return null;
  const value = over / Number(under.text);
  return { value: isMixed ? cardinal.value + value : value, end: slash + 2 };
}

/** "two thirds", "twenty twenty-fifths", "two hundred and three quarters". */
function divided(
  tokens: Token[],
  cardinal: Cardinal,
  numerals: Numerals,
): FractionFound | null {
  if (cardinal.digits) return null;
  const hyphen = tokens[cardinal.end]?.text === "-" ? 1 : 0;
  const found = denominatorAt(tokens, cardinal.end + hyphen, numerals);
  if (!found) return null;
  const { last, before, beforeAnd, value } = cardinal;
  // "one hundred thirty fifths" are thirty-fifths; "and thirty fifths" fifths.
  const takesTens = last.size === "ten" && !last.joined && found.by < 10;
  if (takesTens && before) {
    const by = found.by + last.value;
    return fractionOf(tokens, before, { ...found, by }, numerals);
  }
  const added = value - (beforeAnd?.value ?? 0);
  if (!beforeAnd || added >= found.by) {
    return fractionOf(tokens, value, found, numerals);
  }
  const part = fractionOf(tokens, added, found, numerals);
  if (!part) return null;
  const by = part.end > found.end ? 1 : beforeAnd.scale;
  return { ...part, value: beforeAnd.value + part.value * by };
}

/** "two and a half million", "three and a fifth", "deux millions et demi". */
function mixed(
  tokens: Token[],
  { value, end, last }: Cardinal,
  numerals: Numerals,
): FractionFound | null {
  if (tokens[end]?.key !== numerals.and) return null;
  const found = partAfterAnd(tokens, end + 1, numerals);
  if (!found) return null;
  const scale = scaleAt(tokens, found.end, numerals);
  const isClosed = scale || found.sure || closes(tokens, found.end, numerals);
  if (!isClosed) return null;
  if (last.size === "scale") {
    const by = scale?.value ?? last.value;
    return { value: value + found.value * by, end: scale?.end ?? found.end };
  }
  const sum = value + found.value;
  if (!scale) return { value: sum, end: found.end };
  return { value: times(sum, scale.value), end: scale.end };
}

/** "a half", "three fifths"; sure where the words can't be an ordinal. */
function partAfterAnd(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): (FractionFound & { sure: boolean }) | null {
  const bare = denominatorAt(tokens, at, numerals);
  const isHalf = bare?.by === 2 && !bare.plural;
  if (bare && isHalf) return { value: 0.5, end: bare.end, sure: true };
  const isArticle = numerals.articles.has(tokens[at]?.key ?? "");
  const cardinal = isArticle ? null : readCardinal(tokens, at, numerals);
  const over = isArticle ? { value: 1, end: at + 1 } : cardinal;
  const under = over && denominatorAt(tokens, over.end, numerals);
  if (!under) return null;
  const sure = under.by === 2 || under.by === 4 || under.plural;
  return { value: over.value / under.by, end: under.end, sure };
}

/** "million", "of a million", "a million", "dozen" after a fraction. */
function scaledAfter(
  tokens: Token[],
  value: number,
  at: number,
  numerals: Numerals,
): FractionFound | null {
  let end = at;
  if (tokens[end]?.text === "-") end += 1;
  if (numerals.of.has(tokens[end]?.key ?? "")) end += 1;
  if (numerals.articles.has(tokens[end]?.key ?? "")) end += 1;
  const scale = scaleAt(tokens, end, numerals);
  return scale && { value: times(value, scale.value), end: scale.end };
}

function scaleAt(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): FractionFound | null {
  const key = tokens[at]?.key ?? "";
  const part = numerals.parts.get(key);
  const value = part?.size === "scale" ? part.value : undefined;
  const by = value ?? numerals.collectives.get(key);
  return by === undefined ? null : { value: by, end: at + 1 };
}

/** Whether nothing follows that "third" could describe. */
function closes(tokens: Token[], at: number, numerals: Numerals): boolean {
  const next = tokens[at];
  return !next || next.kind === "mark" || numerals.of.has(next.key);
}
