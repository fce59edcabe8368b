"use client";

import { DISPOSITION_WORDS, SUGGESTION_KIND_WORDS } from "@/components/words";
import { type SentenceCoverage, sentencesIn } from "@/domain/articles/coverage";
import type { Span } from "@/domain/articles/version";
import type { Offered } from "./suggestion-actions";
import { type TextLayout, wordsOf } from "./text-layout";

type Props = {
  layout: TextLayout;
  span: Span | undefined;
  /** The suggestion in hand. */
  offered: Offered | undefined;
  coverage: SentenceCoverage[];
};

/** Tells those who don't see the selection what is selected. */
export function SayPicked({ layout, span, offered, coverage }: Props) {
  return (
    <p role="status" className="sr-only">
      {offered && `${SUGGESTION_KIND_WORDS[offered.kind]}: ${offered.why} `}
      {span && sayPicked(layout, span, coverage)}
    </p>
  );
}

function sayPicked(
  layout: TextLayout,
  span: Span,
  coverage: SentenceCoverage[],
): string {
  const [sentence] = sentencesIn(layout.sentences, span);
  const words = wordsOf(layout, span);
  if (!sentence) return words;
  const place = `Sentence ${sentence.index + 1} of ${layout.sentences.length}`;
  return `${place}, ${sayState(coverage[sentence.index])}: ${words}`;
}

function sayState(covered: SentenceCoverage | undefined): string {
  if (covered?.state === "claimed") return "claimed";
  if (!covered?.disposition) return "open";
  return DISPOSITION_WORDS[covered.disposition.disposition].toLowerCase();
}
