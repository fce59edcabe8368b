import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Bound } from "../figure";
import { boundsAround } from "./bounds";
import { findNumbers, type NumberFound } from "./number";
import { type RangeFound, rangeOf } from "./ranges";
import type { Unit } from "./unit";
import { currencyBefore } from "./units";
import { type VagueFound, vagueAt } from "./vague";

/** How much a text states, before it is known of what; in tokens. */
export type Quantity = {
  /** With the words that say how firm it is. */
  start: number;
  end: number;
  /** The number alone. */
  number: { start: number; end: number };
  low: number | null;
  high: number | null;
  bound: Bound;
  form: NumberFound["kind"] | "range" | "vague" | "none" | "article";
  /** A currency sign that stands before the number. */
  currency: Unit | null;
};

/** Finds every number, range and vague count that no token of `taken` holds. */
export function findQuantities(
  tokens: Token[],
  language: Language | null,
  taken: ReadonlySet<number>,
): Quantity[] {
  const read = findNumbers(tokens, language ?? "");
  const vague = vagueCounts(tokens, language, read);
  const held = new Set([
    ...taken,
    ...vague.flatMap(({ number }) => each(number)),
  ]);
  const numbers = read.filter((number) =>
    each(number).every((at) => !held.has(at)),
  );
  const found = [...vague];
  for (let i = 0; i < numbers.length; i += 1) {
    const [number, next] = [numbers[i], numbers[i + 1]];
    if (!number) continue;
    const range = next ? rangeOf(tokens, [number, next], language) : null;
    if (range) i += 1;
    found.push(
      range
        ? ranged(tokens, range, language)
        : stated(tokens, number, language),
    );
  }
  return found.sort((a, b) => a.number.start - b.number.start);
}

function each({ start, end }: { start: number; end: number }): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function stated(
  tokens: Token[],
  { start, end, value, kind, round }: NumberFound,
  language: Language | null,
): Quantity {
  const isShare = kind === "fraction" || kind === "ratio";
  const amount = isShare ? percent(value) : value;
  const currency = currencyBefore(tokens, start);
  const first = start - (currency?.length ?? 0);
  const around = boundsAround(tokens, { start: first, end }, language);
  const bound = around.bound ?? (round || isShare ? "about" : "exactly");
  return {
    start: around.start,
    end: around.end,
    number: { start, end },
    low: bound === "at_most" ? null : amount,
    high: bound === "at_least" ? null : amount,
    bound,
    form: kind,
    currency: currency?.value ?? null,
  };
}

/** A share as a percentage, to two decimals: "two thirds" is 66.67. */
function percent(value: number): number {
  return Math.round(value * 1e4) / 100;
}

function ranged(
  tokens: Token[],
  { start, end, low, high }: RangeFound,
  language: Language | null,
): Quantity {
  const currency = currencyBefore(tokens, start);
  const first = start - (currency?.length ?? 0);
  const around = boundsAround(tokens, { start: first, end }, language);
  const isAbout = around.bound === "about";
  return {
    start: around.start,
    end: around.end,
    number: { start, end },
    low,
    high,
    bound: isAbout ? "about" : "unspecified",
    form: "range",
    currency: currency?.value ?? null,
  };
}

/** The vague counts outside numbers: "dozens", but not that of "3 dozens". */
function vagueCounts(
  tokens: Token[],
  language: Language | null,
  numbers: NumberFound[],
): Quantity[] {
  const inside = new Set(
    numbers.flatMap(({ start, end }) => each({ start: start + 1, end })),
  );
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const vague = inside.has(at) ? null : vagueAt(tokens, at, language);
    if (vague) found.push(vaguely(tokens, vague, language));
    at = vague?.end ?? at + 1;
  }
  return found;
}

function vaguely(
  tokens: Token[],
  vague: VagueFound,
  language: Language | null,
): Quantity {
  const { start, end } = boundsAround(tokens, vague, language);
  return {
    start,
    end,
    number: { start: vague.start, end: vague.end },
    low: vague.low,
    high: null,
    bound: "unspecified",
    form: "vague",
    currency: currencyBefore(tokens, vague.start)?.value ?? null,
  };
}
