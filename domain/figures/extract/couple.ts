import type { Token } from "@/domain/language/token";
import type { Numerals } from "./numeral";

/**
 * Reads "a couple of hundred", "a couple of days", "a couple dozen" at token
 * `at`. "A couple" without more is two people who belong together.
 */
export function readCouple(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): { value: number; end: number } | null {
  if (!numerals.articles.has(tokens[at]?.key ?? "")) return null;
  if (tokens[at + 1]?.key !== numerals.couple) return null;
  const hasOf = numerals.of.has(tokens[at + 2]?.key ?? "");
  const key = tokens[hasOf ? at + 3 : at + 2]?.key ?? "";
  const part = numerals.parts.get(key);
  const isLarge = part?.size === "hundred" || part?.size === "scale";
  const by = isLarge ? part.value : numerals.collectives.get(key);
  if (by !== undefined) return { value: 2 * by, end: at + (hasOf ? 4 : 3) };
  return hasOf ? { value: 2, end: at + 2 } : null;
}
