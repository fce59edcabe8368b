import type { Token } from "@/domain/language/token";
import { times } from "./addition";
import { type Cardinal, readCardinal } from "./cardinal";
import type { Numerals } from "./numeral";
import { looksPlural } from "./plural";

/** A cardinal with what multiplies or continues it. */
export type Completed = { value: number; end: number; round: boolean };

/**
 * Reads what belongs to a cardinal behind it: "three dozen", "10 bn", "$3m",
 * "two point five".
 */
export function complete(
  tokens: Token[],
  at: number,
  cardinal: Cardinal,
  numerals: Numerals,
): Completed {
  const { value, end } = cardinal;
  const collective = numerals.collectives.get(tokens[end]?.key ?? "");
  if (collective !== undefined) {
    const before = cardinal.beforeAnd?.value ?? 0;
    const sum = before + times(value - before, collective);
    return { value: sum, end: end + 1, round: true };
  }
  const power = powerAfter(tokens, cardinal);
  if (power) {
    const sum = Number(`${value}e${power.exponent}`);
    return { value: sum, end: power.end, round: false };
  }
  const suffix = suffixAfter(tokens, at, cardinal, numerals);
  if (suffix !== null) {
    return { value: times(value, suffix), end: end + 1, round: false };
  }
  const decimals = decimalsAfter(tokens, end, numerals);
  if (!decimals) return { value, end, round: false };
  const sum = Number(`${value}.${decimals.digits}`);
  return { value: sum, end: decimals.end, round: false };
}

/**
 * "3bn", "10 M". A small "m" is a million behind a currency sign or before a
 * plural ("5m people") and metres everywhere else; one letter apart from the digits is a word.
 */
function suffixAfter(
  tokens: Token[],
  at: number,
  { end, last }: Cardinal,
  numerals: Numerals,
): number | null {
  const token = tokens[end];
  if (last.size !== "digits" || token?.kind !== "word") return null;
  const by = numerals.suffixes.get(token.key);
  const next = tokens[end + 1];
  if (by === undefined || (next?.kind === "digits" && !next.spaced))
    return null;
  const isCounted = !token.spaced && looksPlural(next, "en");
  if (token.text === "m" && !isCounted && !isMoney(tokens[at - 1])) return null;
  if (token.text === "mm") return null;
  const isLetter = token.text.length === 1 && !/[Mk]/.test(token.text);
  return token.spaced && isLetter ? null : by;
}

function isMoney(before: Token | undefined): boolean {
  return before !== undefined && /\p{Sc}/u.test(before.text);
}

/** "1.3e6", "1.3x10^6", "1.3 × 10^-6". */
function powerAfter(
  tokens: Token[],
  { end, last }: Cardinal,
): { exponent: number; end: number } | null {
  if (last.size !== "digits") return null;
  const times = ["x", "×"].includes(tokens[end]?.key ?? "");
  const isTen = tokens[end + 1]?.text === "10" && tokens[end + 2]?.text === "^";
  const isE = tokens[end]?.key === "e" && !tokens[end]?.spaced;
  if (!(times && isTen) && !isE) return null;
  const sign = isE ? end + 1 : end + 3;
  const isMinus = tokens[sign]?.text === "-";
  const at = isMinus || tokens[sign]?.text === "+" ? sign + 1 : sign;
  const digits = tokens[at];
  if (digits?.kind !== "digits" || digits.spaced || digits.text.length > 2) {
    return null;
  }
  const exponent = Number(digits.text) * (isMinus ? -1 : 1);
  return { exponent, end: at + 1 };
}

/** "point zero three", "point seventy-one", "virgule cinq". */
function decimalsAfter(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): { digits: string; end: number } | null {
  if (!numerals.point.has(tokens[at]?.key ?? "")) return null;
  let digits = "";
  let end = at + 1;
  for (;;) {
    const next = readCardinal(tokens, end, numerals);
    if (!next || next.digits || next.value > 99) break;
    digits += next.value;
    end = next.end;
    if (next.value > 9) break;
  }
  return digits === "" ? null : { digits, end };
}
