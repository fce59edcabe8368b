import type { Token } from "@/domain/language/token";
import { readCardinal } from "./cardinal";
import type { NumeralPart, Numerals } from "./numeral";

/** An ordinal's number, and the token after it. */
export type OrdinalFound = { value: number; end: number };

/** Reads the ordinal that begins at token `at`: "11th", "twenty-first", "2e". */
export function readOrdinal(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): OrdinalFound | null {
  const alone = numerals.ordinals.get(tokens[at]?.key ?? "");
  if (alone) return { value: alone.value, end: at + 1 };
  const cardinal = readCardinal(tokens, at, numerals);
  if (!cardinal) return null;
  const { value, end, last } = cardinal;
  const next = tokens[end];
  if (!next) return null;
  if (
    cardinal.digits &&
    !next.spaced &&
    numerals.ordinalEndings.has(next.key)
  ) {
    return { value, end: end + 1 };
  }
  const isJoiner = next.text === "-" || next.key === numerals.and;
  const word = isJoiner ? end + 1 : end;
  const part = numerals.ordinals.get(tokens[word]?.key ?? "");
  // "$1.2 million first prize": digits take their own ending or none.
  if (!part || tokens[at]?.kind === "digits") return null;
  const total = close(value, last.size, part);
  return total === null ? null : { value: total, end: word + 1 };
}

/** "twenty" and "first" add, "two" and "hundredth" multiply. */
function close(value: number, last: string, part: NumeralPart): number | null {
  if (part.size === "hundred" || part.size === "scale") {
    return value * part.value;
  }
  const isOpen = last === "ten" || last === "hundred" || last === "scale";
  const fits = last !== "ten" || part.size === "unit";
  return isOpen && fits ? value + part.value : null;
}
