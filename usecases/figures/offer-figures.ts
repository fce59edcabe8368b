import "server-only";

import { extractFigures } from "@/domain/figures/extract/extract-figures";
import type { FigureValue } from "@/domain/figures/figure";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import type { Said } from "@/lib/language";

/** A figure that the words of a claim seem to state, for a person to take. */
export type OfferedFigure = FigureValue & {
  exactWords: string;
  place: string | null;
  /** The mention it was read in; null for the words of evidence. */
  mentionId: string | null;
  /** Whose words they are: an outlet's or a source's. */
  from: string;
  why: Said;
};

/** Kinds of number that no claim is about by themselves. */
const LEFT_OUT = ["date", "ordinal", "time"];

/**
 * The figures that a claim's mentions and evidence seem to state and that it
 * does not have yet, each reading once.
 */
export function offerFigures(claim: CheckedClaim): OfferedFigure[] {
  const known = new Set(claim.figures.map(keyOf));
  const offered = new Map<string, OfferedFigure>();
  for (const { words, language, mentionId, from } of textsOf(claim)) {
    for (const figure of extractFigures(words, language)) {
      if (LEFT_OUT.includes(figure.kind)) continue;
      const { low, high, bound, measure, population, place } = figure;
      const { exactWords, why } = figure;
      const value = { low, high, bound, measure, population, place };
      const key = keyOf(value);
      if (known.has(key) || offered.has(key)) continue;
      offered.set(key, { ...value, exactWords, mentionId, from, why });
    }
  }
  return [...offered.values()];
}

function keyOf(figure: FigureValue): string {
  const { low, high, measure, population } = figure;
  return JSON.stringify([low, high, measure, population]);
}

function textsOf(claim: CheckedClaim) {
  return [
    ...claim.mentions.map((mention) => ({
      words: mention.exact,
      language: mention.language,
      mentionId: mention.id,
      from: mention.outlet || mention.articleTitle,
    })),
    ...claim.evidence.map(({ excerpt, source }) => ({
      words: excerpt,
      language: source.language ?? claim.language,
      mentionId: null,
      from: source.title,
    })),
  ];
}
