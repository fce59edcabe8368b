import type { Language } from "@/lib/language";

/** Words of lists, search and the corrections log. */
export type ListWords = {
  latest: Record<"summaries" | "claims" | "corrections", string>;
  all: (what: string) => string;
  noSummaries: string;
  noClaims: string;
  noCorrections: string;
  older: string;
  newest: string;
  pages: string;
  retracted: string;
  searchFor: string;
  rating: string;
  party: string;
  event: string;
  any: string;
  from: string;
  to: string;
  find: string;
  narrow: string;
  foundClaims: string;
  foundSummaries: string;
  nothingFound: (q: string) => string;
  nothingAsked: string;
  correctionsIntro: string;
};

const LIST_WORDS: Record<Language, ListWords> = {
  en: {
    latest: {
      summaries: "Latest summaries",
      claims: "Latest checks",
      corrections: "Latest corrections",
    },
    all: (what) => `All ${what}`,
    noSummaries: "No summary has been published yet.",
    noClaims: "No claim has been published yet.",
    noCorrections: "Nothing has had to be corrected yet.",
    older: "Older",
    newest: "Back to the newest",
    pages: "Pages",
    retracted: "Retracted",
    searchFor: "Words to look for",
    rating: "Rating",
    party: "Said by",
    event: "Event",
    any: "any",
    from: "Published from",
    to: "Published up to",
    find: "Search",
    narrow: "Narrow the search",
    foundClaims: "Claims",
    foundSummaries: "Summaries",
    nothingFound: (q) =>
      q
        ? `Nothing was found for “${q}”. Try fewer words, or leave out a filter.`
        : "Nothing was found. Try leaving out a filter.",
    nothingAsked: "Type a name, a place or a number, or choose a filter.",
    correctionsIntro:
      "Everything we changed after publishing it, newest first. The earlier editions stay where they were.",
  },
  fr: {
    latest: {
      summaries: "Dernières synthèses",
      claims: "Dernières vérifications",
      corrections: "Dernières corrections",
    },
    // Synthèses, affirmations, corrections: all feminine.
    all: (what) => `Toutes les ${what}`,
    noSummaries: "Aucune synthèse n’a encore été publiée.",
    noClaims: "Aucune affirmation n’a encore été publiée.",
    noCorrections: "Rien n’a encore dû être corrigé.",
    older: "Plus anciennes",
    newest: "Retour aux plus récentes",
    pages: "Pages",
    retracted: "Rétractée",
    searchFor: "Mots à chercher",
    rating: "Appréciation",
    party: "Dit par",
    event: "Événement",
    any: "indifférent",
    from: "Publié à partir du",
    to: "Publié jusqu’au",
    find: "Rechercher",
    narrow: "Restreindre la recherche",
    foundClaims: "Affirmations",
    foundSummaries: "Synthèses",
    nothingFound: (q) =>
      q
        ? `Rien n’a été trouvé pour «\u00a0${q}\u00a0». Essayez moins de mots, ou retirez un filtre.`
        : "Rien n’a été trouvé. Essayez de retirer un filtre.",
    nothingAsked:
      "Écrivez un nom, un lieu ou un nombre, ou choisissez un filtre.",
    correctionsIntro:
      "Tout ce que nous avons changé après publication, du plus récent au plus ancien. Les éditions précédentes restent à leur place.",
  },
};

/** The words of lists and of the search in `language`. */
export function listWords(language: Language): ListWords {
  return LIST_WORDS[language];
}
