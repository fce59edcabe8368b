import type { Language } from "@/lib/language";
import { ABOUT_WORDS_EN } from "./about-words-en";
import { ABOUT_WORDS_FR } from "./about-words-fr";

/** Words of the methodology and of the accessibility statement. */
export type AboutWords = {
  methodology: string;
  intro: string;
  twoQuestions: string;
  twoQuestionsText: string[];
  origins: string;
  originsText: string[];
  scale: string;
  scaleText: string;
  rating: string;
  meaning: string;
  place: (value: string, best: string) => string;
  noPlace: string;
  retired: string;
  policies: string;
  policiesText: string;
  anyRating: string;
  anyKind: string;
  policyFor: (rating: string, kind: string) => string;
  grades: string;
  gradesText: string;
  ofSource: string;
  ofInformation: string;
  signatures: string;
  signaturesText: string[];
  unnamedSources: string;
  correctionsPolicy: string;
  whoWeAre: string;
  reachUs: string;
  licence: string;
  accessibility: string;
  accessibilityText: string[];
  limits: string;
  limitsText: string[];
  contact: string;
  contactText: string;
  assessed: (at: string) => string;
  programs: string;
  programsText: string;
  apiPage: string;
};

const ABOUT_WORDS: Record<Language, AboutWords> = {
  en: ABOUT_WORDS_EN,
  fr: ABOUT_WORDS_FR,
};

/** The words of the pages about the newsroom's work, in `language`. */
export function aboutWords(language: Language): AboutWords {
  return ABOUT_WORDS[language];
}
