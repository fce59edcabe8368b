import type { Language } from "@/lib/language";

/** Words of the frame around every page. */
export type SiteWords = {
  skip: string;
  siteNavigation: string;
  summaries: string;
  claims: string;
  search: string;
  corrections: string;
  methodology: string;
  accessibility: string;
  feeds: string;
  reportError: string;
  footerNavigation: string;
  ledgerHead: (seq: string, at: string) => string;
};

const SITE_WORDS: Record<Language, SiteWords> = {
  en: {
    skip: "Skip to the text",
    siteNavigation: "Site",
    summaries: "Summaries",
    claims: "Claims",
    search: "Search",
    corrections: "Corrections",
    methodology: "How we check",
    accessibility: "Accessibility",
    feeds: "Feed (RSS)",
    reportError: "Report an error",
    footerNavigation: "About this site",
    ledgerHead: (seq, at) =>
      `The newsroom’s history stood at entry ${seq} on ${at}:`,
  },
  fr: {
    skip: "Aller au texte",
    siteNavigation: "Site",
    summaries: "Synthèses",
    claims: "Affirmations",
    search: "Recherche",
    corrections: "Corrections",
    methodology: "Notre méthode",
    accessibility: "Accessibilité",
    feeds: "Fil (RSS)",
    reportError: "Signaler une erreur",
    footerNavigation: "À propos du site",
    ledgerHead: (seq, at) =>
      `L’historique de la rédaction en était à l’entrée ${seq} le ${at}\u00a0:`,
  },
};

/** The words of the frame in `language`. */
export function siteWords(language: Language): SiteWords {
  return SITE_WORDS[language];
}
