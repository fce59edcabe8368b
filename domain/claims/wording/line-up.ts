import type { Span } from "@/domain/articles/version";
import { codePointIndex } from "@/lib/code-points";
import type { Language } from "@/lib/language";
import type { WordedSentence, WordingComparison } from "../wording";
import { type DifferenceKind, toTold } from "./difference";
import { sayDifference } from "./say-difference";

/** A stretch of a sentence, and what is to be said of its words. */
export type MarkedStretch = {
  text: string;
  /** Whether the claim's mention holds it. */
  inMention: boolean;
  /** Numbers of the differences that these words are part of. */
  marks: number[];
  /** Those whose words end here. */
  ends: number[];
};

/** Two sentences beside each other, with numbered differences explained. */
export type LinedUp = {
  before: MarkedStretch[];
  after: MarkedStretch[];
  differences: { n: number; kind: DifferenceKind; said: string }[];
};

type Numbered = { n: number; span: Span };

/**
 * Lays a comparison out to be seen: the differences numbered from 1, and both
 * sentences cut where the words of one begin or end. What is said in the same
 * words twice has one number.
 */
export function lineUp(
  comparison: WordingComparison,
  language: Language,
): LinedUp {
  const differences: LinedUp["differences"] = [];
  const [before, after]: [Numbered[], Numbered[]] = [[], []];
  for (const difference of comparison.differences) {
    const said = sayDifference(toTold(difference), language);
    let known = differences.find((each) => each.said === said);
    if (!known) {
      known = { n: differences.length + 1, kind: difference.kind, said };
      differences.push(known);
    }
    const { n } = known;
    if (difference.before) before.push({ n, span: difference.before });
    if (difference.after) after.push({ n, span: difference.after });
  }
  return {
    before: markStretches(comparison.before, before),
    after: markStretches(comparison.after, after),
    differences,
  };
}

function markStretches(
  { text, exact }: WordedSentence,
  passages: readonly Numbered[],
): MarkedStretch[] {
  const { length, toUnit } = codePointIndex(text);
  const spans = [exact, ...passages.map(({ span }) => span)];
  const cuts = new Set([0, length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1] ?? length;
    const here = { start, end };
    const held = passages.filter(({ span }) => holds(span, here));
    return {
      text: text.slice(toUnit(start), toUnit(end)),
      inMention: holds(exact, here),
      marks: numbersOf(held),
      ends: numbersOf(held.filter(({ span }) => span.end === end)),
    };
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function numbersOf(passages: readonly Numbered[]): number[] {
  return [...new Set(passages.map(({ n }) => n))].sort((a, b) => a - b);
}
