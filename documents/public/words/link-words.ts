import type { Language } from "@/lib/language";

/** Why a link that the newsroom gave out leads nowhere. */
export const LINK_PROBLEMS = [
  "unknown",
  "ended",
  "answered",
  "too-many",
  "gone",
] as const;
export type LinkProblem = (typeof LINK_PROBLEMS)[number];

type Told = { title: string; text: string };

const LINK_WORDS: Record<Language, Record<LinkProblem, Told>> = {
  en: {
    unknown: {
      title: "This link leads nowhere",
      text: "It may be cut off: copy it whole from the message it came in.",
    },
    ended: {
      title: "This link has ended",
      text: "It was made for a limited time, or it was taken back. Ask the newsroom for another.",
    },
    answered: {
      title: "This question has been answered",
      text: "An answer can be sent once. If something in it has to change, write to the newsroom.",
    },
    "too-many": {
      title: "Too many tries",
      text: "Many addresses that lead nowhere were tried from your network. Try again in an hour.",
    },
    gone: {
      title: "The file is no longer kept",
      text: "Ask the newsroom to make it again.",
    },
  },
  fr: {
    unknown: {
      title: "Ce lien ne mène nulle part",
      text: "Il est peut-être coupé\u00a0: copiez-le en entier depuis le message où il se trouve.",
    },
    ended: {
      title: "Ce lien n’est plus valable",
      text: "Il était limité dans le temps, ou il a été retiré. Demandez-en un autre à la rédaction.",
    },
    answered: {
      title: "Cette question a reçu sa réponse",
      text: "On ne peut répondre qu’une fois. Pour y changer quelque chose, écrivez à la rédaction.",
    },
    "too-many": {
      title: "Trop d’essais",
      text: "Beaucoup d’adresses sans issue ont été essayées depuis votre réseau. Réessayez dans une heure.",
    },
    gone: {
      title: "Le fichier n’est plus conservé",
      text: "Demandez à la rédaction de le refaire.",
    },
  },
};

/** What is told to someone whose link leads nowhere. */
export function linkWords(language: Language, problem: LinkProblem): Told {
  return LINK_WORDS[language][problem];
}
