import { all, phraseLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Quantity } from "./quantities";

const NONE = phraseLists<true>({
  en: all(
    true,
    ...["no", "without any", "without causing any", "without causing"],
    ...["without", "not a single", "nobody", "no one", "none"],
  ),
  fr: all(
    true,
    ...["aucun", "aucune", "pas de", "pas d'", "sans faire de", "sans"],
    ...["sans faire", "sans causer de", "sans provoquer de", "ni"],
    ...["personne n'"],
  ),
});

/**
 * Quantities of zero told in words: "no one", "without causing any". Most
 * count nothing a newsroom checks; what they stand before decides.
 */
export function findNone(
  tokens: Token[],
  language: Language | null,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const none = NONE(language).startingAt(tokens, at);
    const end = at + (none?.length ?? 1);
    if (none) found.push(zero(at, end));
    at = end;
  }
  return found;
}

function zero(start: number, end: number): Quantity {
  return {
    start,
    end,
    number: { start, end },
    low: 0,
    high: 0,
    bound: "exactly",
    form: "none",
    currency: null,
  };
}
