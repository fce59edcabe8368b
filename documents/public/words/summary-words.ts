import type { Language } from "@/lib/language";

/** Words of a summary's page. */
export type SummaryWords = {
  summary: string;
  by: (names: string) => string;
  countersigned: (names: string) => string;
  published: string;
  updated: string;
  key: string;
  verdictsHere: string;
  signed: (name: string) => string;
  backToText: (n: number) => string;
  wholeCheck: string;
  claimsHere: string;
  claim: string;
  said: string;
  so: string;
};

const SUMMARY_WORDS: Record<Language, SummaryWords> = {
  en: {
    summary: "Summary",
    by: (names) => `By ${names}`,
    countersigned: (names) => `countersigned by ${names}`,
    published: "Published",
    updated: "updated",
    key: "Underlined words were checked. Tap them for the verdict.",
    verdictsHere: "Verdicts on this passage",
    signed: (name) => `Countersigned by ${name}.`,
    backToText: (n) => `Back to the text, claim ${n}`,
    wholeCheck: "The whole check",
    claimsHere: "The claims in this summary",
    claim: "Claim",
    said: "Said",
    so: "So",
  },
  fr: {
    summary: "Synthèse",
    by: (names) => `Par ${names}`,
    countersigned: (names) => `contresignée par ${names}`,
    published: "Publiée le",
    updated: "mise à jour le",
    key: "Les mots soulignés ont été vérifiés. Touchez-les pour lire le verdict.",
    verdictsHere: "Verdicts sur ce passage",
    signed: (name) => `Contresigné par ${name}.`,
    backToText: (n) => `Retour au texte, affirmation ${n}`,
    wholeCheck: "Toute la vérification",
    claimsHere: "Les affirmations de cette synthèse",
    claim: "Affirmation",
    said: "Dit",
    so: "Vrai",
  },
};

/** The words of a summary's page in `language`. */
export function summaryWords(language: Language): SummaryWords {
  return SUMMARY_WORDS[language];
}
