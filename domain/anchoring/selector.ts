import { z } from "zod";

import type { Span } from "@/domain/articles/version";
import { codePointIndex } from "@/lib/code-points";
import { ok, type Result, refuse } from "@/lib/result";
import { graphemeSplits } from "./graphemes";

/**
 * Where a mention sits: its span in code points, its words, and up to 32 code
 * points of the text before and after, for W3C selectors and for readers.
 */
export type Anchor = Span & { exact: string; prefix: string; suffix: string };

export type ResolveRefusal =
  | "outside-text"
  | "not-the-words"
  | "splits-character"
  | "empty";

/** How many code points of context an anchor keeps on either side. */
export const SELECTOR_CONTEXT = 32;

/**
 * The anchor of the words at `span`. Context is cut short of 32 code points
 * rather than through a character as people see it. Throws when the span is
 * not inside the text: what comes from outside goes through `resolve`.
 */
export function anchorOf(text: string, span: Span): Anchor {
  const index = codePointIndex(text);
  if (!isInside(span, index.length)) {
    throw new RangeError(`No span ${span.start}–${span.end} in this text.`);
  }
  const splits = graphemeSplits(text);
  let before = span.start - SELECTOR_CONTEXT;
  while (splits(index.toUnit(before))) before += 1;
  let after = span.end + SELECTOR_CONTEXT;
  while (splits(index.toUnit(after))) after -= 1;

  const [start, end] = [index.toUnit(span.start), index.toUnit(span.end)];
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(start, end),
    prefix: text.slice(index.toUnit(Math.min(before, span.start)), start),
    suffix: text.slice(end, index.toUnit(Math.max(after, span.end))),
  };
}

/**
 * Makes the anchor someone asks for, strictly: the span lies inside the text
 * (`outside-text`), holds more than white space (`empty`), begins and ends
 * between characters as people see them (`splits-character`), and its words
 * are `exact`, letter by letter (`not-the-words`).
 */
export function resolve(
  text: string,
  asked: Span & { exact: string },
): Result<Anchor, ResolveRefusal> {
  const index = codePointIndex(text);
  if (!isInside(asked, index.length)) return refuse("outside-text");
  const [start, end] = [index.toUnit(asked.start), index.toUnit(asked.end)];
  const words = text.slice(start, end);
  if (words.trim() === "") return refuse("empty");
  if (words !== asked.exact) return refuse("not-the-words");
  const splits = graphemeSplits(text);
  if (splits(start) || splits(end)) return refuse("splits-character");
  return ok(anchorOf(text, asked));
}

function isInside({ start, end }: Span, length: number): boolean {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && start <= end && end <= length;
}

const textQuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1),
  prefix: z.string().default(""),
  suffix: z.string().default(""),
});

const textPositionSelector = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** Both selectors, in the one order: by quotation, then by position. */
const selectors = z.tuple([textQuoteSelector, textPositionSelector]);

/** An anchor as the two selectors of the W3C Web Annotation model. */
export type Selectors = z.infer<typeof selectors>;

/** Writes an anchor as W3C Web Annotation selectors. */
export function toSelectors(anchor: Anchor): Selectors {
  const { start, end, exact, prefix, suffix } = anchor;
  return [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start, end },
  ];
}

/**
 * Reads an anchor from W3C Web Annotation selectors in any order, others
 * among them; context that is not given is empty. Refuses what has not both
 * kinds (`not-both-selectors`) or breaks the model's rules (`malformed`). The
 * words are not compared with any text: `resolve` does that.
 */
export function fromSelectors(
  given: readonly unknown[],
): Result<Anchor, "not-both-selectors" | "malformed"> {
  const typed = z.object({ type: z.string() });
  const byType = (type: string) =>
    given.find((one) => typed.safeParse(one).data?.type === type);
  const pair = [byType("TextQuoteSelector"), byType("TextPositionSelector")];
  if (pair.includes(undefined)) return refuse("not-both-selectors");

  const read = selectors.safeParse(pair);
  if (!read.success) return refuse("malformed");
  const [{ exact, prefix, suffix }, { start, end }] = read.data;
  if (end < start) return refuse("malformed");
  return ok({ start, end, exact, prefix, suffix });
}
