"use client";

import { useTranslation } from "#translation";

import { DISPOSITION_WORDS, SUGGESTION_KIND_WORDS } from "@/components/words";
import { type SentenceCoverage, sentencesIn } from "@/domain/articles/coverage";
import type { Span } from "@/domain/articles/version";
import type { Translate } from "@/lib/translate";
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
  const t = useTranslation();
  return (
    <p role="status" className="sr-only">
      {offered &&
        `${t.of(SUGGESTION_KIND_WORDS[offered.kind])}${t(": ", "\u00a0: ")}${offered.why} `}
      {span && sayPicked({ layout, span, coverage, t })}
    </p>
  );
}

function sayPicked(picked: {
  layout: TextLayout;
  span: Span;
  coverage: SentenceCoverage[];
  t: Translate;
}): string {
  const { layout, span, coverage, t } = picked;
  const [sentence] = sentencesIn(layout.sentences, span);
  const words = wordsOf(layout, span);
  if (!sentence) return words;
  const [n, all] = [sentence.index + 1, layout.sentences.length];
  const place = t(`Sentence ${n} of ${all}`, `Phrase ${n} sur ${all}`);
  const state = sayState(coverage[sentence.index], t);
  return t(
    `${place}, ${state}: ${words}`,
    `${place}, ${state}\u00a0: ${words}`,
  );
}

function sayState(covered: SentenceCoverage | undefined, t: Translate): string {
  if (covered?.state === "claimed")
    return t("claimed", "couverte par une affirmation");
  if (!covered?.disposition) return t("open", "ouverte");
  return t.of(DISPOSITION_WORDS[covered.disposition.disposition]).toLowerCase();
}
