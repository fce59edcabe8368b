import type { Token } from "@/domain/language/token";
import { numeralsOf } from "./numerals";
import type { Quantity } from "./quantities";

/**
 * Every "a", "an", "un" and "une" that no token of `taken` holds, as a quantity
 * of one: "a soldier" counts one where the words around tell what happened to
 * the soldier, and nothing anywhere else.
 */
export function findArticles(
  tokens: Token[],
  language: string,
  taken: ReadonlySet<number>,
): Quantity[] {
  const { articles } = numeralsOf(language);
  return tokens.flatMap((token, at): Quantity[] => {
    if (taken.has(at) || !articles.has(token.key)) return [];
    const span = { start: at, end: at + 1 };
    return [
      {
        ...span,
        number: span,
        low: 1,
        high: 1,
        bound: "exactly",
        form: "article",
        currency: null,
      },
    ];
  });
}
