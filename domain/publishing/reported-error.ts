import { codePointLength } from "@/lib/code-points";
import type { Language, Said } from "@/lib/language";

/** What a reader sends; every field is text as it was typed. */
export type ReportedError = {
  /** Path of the page it is about. */
  about: string;
  what: string;
  source: string;
  email: string;
};

/** Longest text a field may hold, in code points. */
const LONGEST: Record<keyof ReportedError, number> = {
  about: 300,
  what: 5_000,
  source: 1_000,
  email: 254,
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const SAY_WHAT: Said = {
  en: "Say what is wrong; a few words are enough.",
  fr: "Dites ce qui est faux\u00a0; quelques mots suffisent.",
};
const NO_EMAIL: Said = {
  en: "This is not an e-mail address. Leave it empty if you want no answer.",
  fr: "Ce n’est pas une adresse électronique. Laissez vide si vous ne voulez pas de réponse.",
};
const TOO_LONG: Record<Language, (most: number) => string> = {
  en: (most) => `This is longer than ${most} characters.`,
  fr: (most) => `Ce texte dépasse ${most} caractères.`,
};

export type ReportedErrorProblems = Partial<
  Record<keyof ReportedError, string>
>;

/** What keeps a report from being sent, a sentence a field; empty if nothing. */
export function reportedErrorProblems(
  report: ReportedError,
  language: Language,
): ReportedErrorProblems {
  const problems: ReportedErrorProblems = {};
  for (const field of ["about", "what", "source", "email"] as const) {
    if (codePointLength(report[field]) > LONGEST[field]) {
      problems[field] = TOO_LONG[language](LONGEST[field]);
    }
  }
  if (codePointLength(report.what.trim()) < 3) {
    problems.what = SAY_WHAT[language];
  }
  const email = report.email.trim();
  // A text that is too long is told so, and not looked at any further.
  if (email !== "" && !problems.email && !EMAIL.test(email)) {
    problems.email = NO_EMAIL[language];
  }
  return problems;
}
