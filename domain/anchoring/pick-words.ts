import type { Span } from "@/domain/articles/version";
import { codePointIndex } from "@/lib/code-points";
import { graphemeSplits } from "./graphemes";

/**
 * The words a person meant by a rough selection: white space at its ends is
 * left out, and characters as people see them are taken whole. Undefined when
 * nothing but white space was selected.
 */
export function tidySpan(text: string, span: Span): Span | undefined {
  const index = codePointIndex(text);
  const splits = graphemeSplits(text);
  let [start, end] = [index.toUnit(span.start), index.toUnit(span.end)];
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start >= end) return undefined;
  while (splits(start)) start -= 1;
  while (splits(end)) end += 1;
  return { start: index.toPoint(start), end: index.toPoint(end) };
}

function isSpace(text: string, unit: number): boolean {
  return /\s/.test(text.charAt(unit));
}

type Step = { language: string; forward: boolean };

/**
 * The word to go to from a selection, by keyboard: out of several words the
 * first of them (the last, going back), out of one its neighbour. Undefined at
 * the edge of the text.
 */
export function stepWord(
  text: string,
  span: Span,
  step: Step,
): Span | undefined {
  const index = codePointIndex(text);
  const words = wordsOf(text, step.language);
  const [start, end] = [index.toUnit(span.start), index.toUnit(span.end)];
  const inside = step.forward ? words.from(start) : words.upTo(end);
  const one = inside && inside.start <= start && inside.end >= end;
  const outside = step.forward ? words.from(end) : words.upTo(start);
  const found = one ? outside : inside;
  if (!found) return undefined;
  return { start: index.toPoint(found.start), end: index.toPoint(found.end) };
}

/**
 * A selection with its end one word further on, or one word back; it keeps
 * its first word.
 */
export function extendByWord(text: string, span: Span, step: Step): Span {
  const index = codePointIndex(text);
  const words = wordsOf(text, step.language);
  const [start, end] = [index.toUnit(span.start), index.toUnit(span.end)];
  if (step.forward) {
    const next = words.from(end);
    return next ? { ...span, end: index.toPoint(next.end) } : span;
  }
  const last = words.upTo(end);
  const before = last && words.upTo(last.end < end ? end : last.start);
  if (!before || before.end <= start) return span;
  return { ...span, end: index.toPoint(before.end) };
}

/** Finds the words of a text around UTF-16 offsets, as its language cuts them. */
function wordsOf(text: string, language: string) {
  const cutter = new Intl.Segmenter(language, { granularity: "word" });
  const segments = cutter.segment(text);
  const at = (unit: number) => {
    const segment = segments.containing(unit);
    if (!segment) return undefined;
    const { index: start, isWordLike } = segment;
    return { start, end: start + segment.segment.length, isWordLike };
  };
  return {
    /** The first word that begins at `unit` or behind it. */
    from: (unit: number): Span | undefined => {
      let found = at(unit);
      while (found && !(found.isWordLike && found.start >= unit)) {
        found = at(found.end);
      }
      return found;
    },
    /** The last word that ends at `unit` or before it. */
    upTo: (unit: number): Span | undefined => {
      let found = at(unit - 1);
      while (found && !(found.isWordLike && found.end <= unit)) {
        found = at(found.start - 1);
      }
      return found;
    },
  };
}
