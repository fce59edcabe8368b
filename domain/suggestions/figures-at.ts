import { sentencesIn } from "@/domain/articles/coverage";
import type { Span, VersionText } from "@/domain/articles/version";
import {
  type ExtractedFigure,
  extractFigures,
} from "@/domain/figures/extract/extract-figures";
import { isCheckable } from "./checkable";
import { read } from "./reading";

/**
 * The checkable figures whose words a span touches, be it by one character,
 * each read in its whole sentence. Offsets are code points of the version.
 */
export function figuresAt(
  version: VersionText,
  language: string,
  span: Span,
): ExtractedFigure[] {
  const { sentences } = read(version, language);
  return sentencesIn(sentences, span).flatMap(({ start: from, words }) =>
    extractFigures(words, language)
      .filter(isCheckable)
      .map((figure) => ({
        ...figure,
        start: from + figure.start,
        end: from + figure.end,
      }))
      .filter(({ start, end }) => start < span.end && end > span.start),
  );
}
