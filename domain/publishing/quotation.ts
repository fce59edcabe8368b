import { SELECTOR_CONTEXT } from "@/domain/anchoring/selector";
import type { ToldDifference } from "@/domain/claims/wording/difference";
import { codePointIndex } from "@/lib/code-points";
import type { MentionView } from "./checked-claim";
import type { PublicMention } from "./public-claim";

/** Longest quotation of another's text that is published, in code points. */
export const LONGEST_QUOTATION = 400;

/** Longest context shown on each side of a quotation, in code points. */
export const LONGEST_CONTEXT = 80;

/** A quotation no longer than allowed, cut between words, with what was done. */
export function shortened(
  text: string,
  most: number = LONGEST_QUOTATION,
): { text: string; cut: boolean } {
  const index = codePointIndex(text);
  if (index.length <= most) return { text, cut: false };
  const head = text.slice(0, index.toUnit(most));
  return { text: `${head.replace(/\s+\S*$/, "")}…`, cut: true };
}

/**
 * The mention as the public sees it. A third party's words are quoted, never
 * republished: at most LONGEST_QUOTATION of them, in LONGEST_CONTEXT.
 */
export function toPublicMention(mention: MentionView): PublicMention {
  const { articleId: _articleId, ...shown } = mention;
  const context = {
    prefix: lastWords(mention.prefix),
    suffix: firstWords(mention.suffix),
    differences: mention.differences?.filter(isTelling).map(briefly),
  };
  if (mention.rights !== "third_party")
    return { ...shown, ...context, cut: false };
  const { text, cut } = shortened(mention.exact);
  return { ...shown, ...context, exact: text, cut };
}

/** Other words for the same are no news to a reader; drift is. */
function isTelling({ kind }: ToldDifference): boolean {
  return kind !== "wording";
}

function briefly({ before, after, ...rest }: ToldDifference): ToldDifference {
  const short = (words: string | null) =>
    words && shortened(words, LONGEST_CONTEXT).text;
  return { ...rest, before: short(before), after: short(after) };
}

/**
 * The end of `text`, from a word's beginning. A selector's context is counted
 * in code points, so a full one may begin or end inside a word.
 */
function lastWords(text: string): string {
  const index = codePointIndex(text);
  if (index.length < SELECTOR_CONTEXT) return text;
  const from = Math.max(0, index.length - LONGEST_CONTEXT);
  const tail = text.slice(index.toUnit(from));
  return tail.replace(/^\S*\s+/, "");
}

function firstWords(text: string): string {
  const index = codePointIndex(text);
  if (index.length < SELECTOR_CONTEXT) return text;
  const to = Math.min(index.length, LONGEST_CONTEXT);
  const head = text.slice(0, index.toUnit(to));
  return head.replace(/\s+\S*$/, "");
}
