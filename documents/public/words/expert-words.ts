import type { Language } from "@/lib/language";

/** Words of the page that asks an expert. */
export type ExpertWords = {
  title: string;
  intro: (newsroom: string, name: string) => string;
  claim: string;
  question: string;
  evidence: string;
  until: (when: string) => string;
  answer: string;
  quote: string;
  yes: string;
  no: string;
  namedAs: string;
  namedAsHint: string;
  conflict: string;
  conflictHint: string;
  once: string;
  send: string;
  problems: string;
  sent: string;
  sentText: string;
};

const EXPERT_WORDS: Record<Language, ExpertWords> = {
  en: {
    title: "A question for you",
    intro: (newsroom, name) =>
      `${newsroom} is checking a claim and would like to know what ${name} says of it. This page is for you alone.`,
    claim: "The claim",
    question: "What we would like to know",
    evidence: "What we have found so far",
    until: (when) => `You can answer until ${when}.`,
    answer: "Your answer",
    quote: "May we quote you?",
    yes: "Yes, in public",
    no: "No, it is for the newsroom only",
    namedAs: "How are you to be named?",
    namedAsHint:
      "As it would stand beside the quotation, with your office or your subject.",
    conflict: "What ties you to the matter?",
    conflictHint:
      "Work, money, family, earlier statements. “None” is enough if nothing does.",
    once: "An answer can be sent once. It is kept as you wrote it.",
    send: "Send the answer",
    problems: "This could not be sent yet:",
    sent: "Thank you for your answer",
    sentText:
      "It is with the newsroom, as you wrote it. This link does nothing more.",
  },
  fr: {
    title: "Une question pour vous",
    intro: (newsroom, name) =>
      `${newsroom} vérifie une affirmation et aimerait savoir ce qu’en dit ${name}. Cette page est pour vous seul.`,
    claim: "L’affirmation",
    question: "Ce que nous aimerions savoir",
    evidence: "Ce que nous avons trouvé",
    until: (when) => `Vous pouvez répondre jusqu’au ${when}.`,
    answer: "Votre réponse",
    quote: "Pouvons-nous vous citer\u00a0?",
    yes: "Oui, publiquement",
    no: "Non, c’est pour la rédaction seulement",
    namedAs: "Comment faut-il vous nommer\u00a0?",
    namedAsHint:
      "Comme cela figurera près de la citation, avec votre fonction ou votre domaine.",
    conflict: "Qu’est-ce qui vous lie à l’affaire\u00a0?",
    conflictHint:
      "Travail, argent, famille, prises de position. «\u00a0Rien\u00a0» suffit s’il n’y a rien.",
    once: "On ne peut répondre qu’une fois. Votre texte est gardé tel quel.",
    send: "Envoyer la réponse",
    problems: "L’envoi n’a pas pu se faire\u00a0:",
    sent: "Merci de votre réponse",
    sentText:
      "Elle est parvenue à la rédaction, telle que vous l’avez écrite. Ce lien ne sert plus à rien.",
  },
};

/** The words of the page that asks an expert, in `language`. */
export function expertWords(language: Language): ExpertWords {
  return EXPERT_WORDS[language];
}
