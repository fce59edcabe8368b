import type { Language, Said } from "@/lib/language";
import type { ScaleEntry } from "./scale";
import type { Attribution } from "./verdict";

/** The answers to "did they say it?" in words. */
export const ATTRIBUTION_WORDS: Record<
  Language,
  Record<Attribution, string>
> = {
  en: {
    said: "yes",
    not_said: "no",
    misquoted: "misquoted",
    not_established: "not established",
  },
  fr: {
    said: "oui",
    not_said: "non",
    misquoted: "mal cité",
    not_established: "non établi",
  },
};

type Look = Pick<ScaleEntry, "mark" | "tone">;

/** How the answers to "did they say it?" look: as the ratings do. */
export const ATTRIBUTION_LOOK: Record<Attribution, Look> = {
  said: { mark: "✓", tone: "green" },
  not_said: { mark: "✕", tone: "red" },
  misquoted: { mark: "◐", tone: "orange" },
  not_established: { mark: "?", tone: "slate" },
};

const QUESTIONS: Record<"said" | "so", Said> = {
  said: { en: "Said:", fr: "Dit\u00a0:" },
  so: { en: "So:", fr: "Vrai\u00a0:" },
};

/** One line of a verdict's stamp: "Said: yes". */
export type StampLine = Look & { question: string; answer: string };

/** The two lines of a verdict's stamp: was it said, and is it so? */
export function stampLines(
  verdict: { attribution: Attribution; rating: Look & { label: string } },
  language: Language,
): [StampLine, StampLine] {
  const { attribution, rating } = verdict;
  const { mark, tone, label } = rating;
  return [
    {
      ...ATTRIBUTION_LOOK[attribution],
      question: QUESTIONS.said[language],
      answer: ATTRIBUTION_WORDS[language][attribution],
    },
    { mark, tone, question: QUESTIONS.so[language], answer: inSentence(label) },
  ];
}

/** A label inside a sentence: its first letter small unless all are capitals. */
export function inSentence(label: string): string {
  const capitals = label.length > 1 && label === label.toUpperCase();
  return capitals ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
