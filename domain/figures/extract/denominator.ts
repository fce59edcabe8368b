import type { Token } from "@/domain/language/token";
import type { Numerals } from "./numeral";

/** "third", "thirds", "twenty-fifths": what divides, and the token after it. */
export type Denominator = { by: number; plural: boolean; end: number };

/** The denominator that begins at token `at`, with the tens it may begin by. */
export function denominatorAt(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): Denominator | null {
  const tens = numerals.parts.get(tokens[at]?.key ?? "");
  const begin = tens?.size === "ten" ? at + 1 : at;
  const hyphen = begin > at && tokens[begin]?.text === "-" ? 1 : 0;
  const last = begin + hyphen;
  const found = numerals.denominators.get(tokens[last]?.key ?? "");
  if (found && begin === at) return { ...found, end: last + 1 };
  if (found && tens && found.by < 10 && found.by > 2) {
    return { by: tens.value + found.by, plural: found.plural, end: last + 1 };
  }
  const first = begin > at ? firstOrSecond(tokens[last], numerals) : null;
  return first && tens
    ? { by: tens.value + first.by, plural: first.plural, end: last + 1 }
    : null;
}

/** "twenty-firsts": first and second divide only behind tens. */
function firstOrSecond(token: Token | undefined, numerals: Numerals) {
  const key = token?.key ?? "";
  const plural = key.endsWith("s");
  const ordinal = numerals.ordinals.get(plural ? key.slice(0, -1) : key);
  return ordinal && ordinal.value <= 2 ? { by: ordinal.value, plural } : null;
}
