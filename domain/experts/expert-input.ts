import { z } from "zod";

import { linkHours } from "@/domain/reports/link-input";
import { STANCES } from "@/domain/sources/source";
import { codePointLength } from "@/lib/code-points";
import type { Language, Said } from "@/lib/language";

const line = (say: string) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, say)
    .max(200, "Keep this under 201 characters.");

/** Whom the desk asks what about a claim, and for how long they may answer. */
export const askExpertInput = z.object({
  claimId: z.uuid(),
  name: line("Say whom you ask."),
  field: line("Say what they know about."),
  question: z
    .string()
    .trim()
    .normalize("NFC")
    .min(3, "Ask in a sentence.")
    .max(2000, "Keep the question under 2001 characters."),
  hours: linkHours,
});
export type AskExpertInput = z.infer<typeof askExpertInput>;

/** What an attached answer does to the claim. */
export const attachAnswerInput = z.object({
  questionId: z.uuid(),
  stance: z.enum(STANCES, { error: "Say what it does to the claim." }),
});
export type AttachAnswerInput = z.infer<typeof attachAnswerInput>;

/** What an expert sends; every field is text as it was typed. */
export type GivenAnswer = {
  answer: string;
  /** "yes" or "no"; empty where nothing was chosen. */
  quote: string;
  /** How to be named where the answer is quoted. */
  namedAs: string;
  /** What ties the expert to the matter; "none" is an answer. */
  conflict: string;
};

/** Longest text a field may hold, in code points. */
const LONGEST = { answer: 10_000, namedAs: 200, conflict: 2_000 } as const;

const SAY = {
  answer: {
    en: "Write your answer.",
    fr: "Écrivez votre réponse.",
  },
  quote: {
    en: "Say whether you may be quoted.",
    fr: "Dites si l’on peut vous citer.",
  },
  namedAs: {
    en: "Say how you are to be named.",
    fr: "Dites comment vous nommer.",
  },
  conflict: {
    en: "Say what ties you to the matter; “none” is enough if nothing does.",
    fr: "Dites ce qui vous lie à l’affaire\u00a0; «\u00a0rien\u00a0» suffit s’il n’y a rien.",
  },
} satisfies Record<keyof GivenAnswer, Said>;

const TOO_LONG: Record<Language, (most: number) => string> = {
  en: (most) => `This is longer than ${most} characters.`,
  fr: (most) => `Ce texte dépasse ${most} caractères.`,
};

export type AnswerProblems = Partial<Record<keyof GivenAnswer, string>>;

/** What keeps an answer from being sent, a sentence a field; empty if nothing. */
export function answerProblems(
  given: GivenAnswer,
  language: Language,
): AnswerProblems {
  const problems: AnswerProblems = {};
  for (const field of ["answer", "quote", "namedAs", "conflict"] as const) {
    const problem = problemOf(field, given, language);
    if (problem) problems[field] = problem;
  }
  return problems;
}

function problemOf(
  field: keyof GivenAnswer,
  given: GivenAnswer,
  language: Language,
): string | undefined {
  const typed = given[field].trim();
  if (field === "quote") {
    return typed === "yes" || typed === "no" ? undefined : SAY.quote[language];
  }
  if (codePointLength(typed) > LONGEST[field]) {
    return TOO_LONG[language](LONGEST[field]);
  }
  const needed = field !== "namedAs" || given.quote === "yes";
  return needed && typed === "" ? SAY[field][language] : undefined;
}
