import type { Language } from "@/lib/language";

/** Words of the readers' error form and of the pages for what isn't there. */
export type FormWords = {
  title: string;
  intro: string;
  about: string;
  what: string;
  whatHint: string;
  source: string;
  optional: string;
  email: string;
  emailHint: string;
  send: string;
  problems: string;
  sent: string;
  sentText: string;
  back: string;
  notFound: string;
  notFoundText: string;
  withheld: string;
  withheldText: string;
  demanded: (authority: string, day: string) => string;
  tooMany: string;
};

const FORM_WORDS: Record<Language, FormWords> = {
  en: {
    title: "Report an error",
    intro:
      "Tell us what is wrong. A person will read it. If you are right we correct it in the open and say that a reader told us.",
    about: "Page it is about",
    what: "What is wrong, and what would be right?",
    whatHint: "As exact as you can: the words or the number, and why.",
    source: "Where can we check it? An address or a document",
    optional: "(you may leave this empty)",
    email: "Your e-mail address, if you want an answer",
    emailHint: "We use it to answer you and for nothing else.",
    send: "Send",
    problems: "This could not be sent yet:",
    sent: "Thank you",
    sentText:
      "Your message is with the newsroom. If it leads to a correction, you will find it in the log of corrections.",
    back: "Back to the page",
    notFound: "There is nothing at this address",
    notFoundText:
      "It may have been typed wrongly. What we published never moves without leaving a sign, so try the search.",
    withheld: "Withheld by law",
    withheldText:
      "We may not show what was published at this address. The reason we were given:",
    demanded: (authority, day) => `Demanded by ${authority}, on ${day}.`,
    tooMany:
      "Many messages have come from your network. Nothing is lost: please send it again in an hour.",
  },
  fr: {
    title: "Signaler une erreur",
    intro:
      "Dites-nous ce qui est faux. Quelqu’un vous lira. Si vous avez raison, nous corrigeons au grand jour en disant qu’une lectrice ou un lecteur nous l’a signalé.",
    about: "Page concernée",
    what: "Qu’est-ce qui est faux, et qu’est-ce qui serait juste\u00a0?",
    whatHint:
      "Le plus exactement possible\u00a0: les mots ou le nombre, et pourquoi.",
    source: "Où pouvons-nous le vérifier\u00a0? Une adresse ou un document",
    optional: "(facultatif)",
    email: "Votre adresse électronique, si vous voulez une réponse",
    emailHint: "Elle sert à vous répondre et à rien d’autre.",
    send: "Envoyer",
    problems: "L’envoi n’a pas pu se faire\u00a0:",
    sent: "Merci",
    sentText:
      "Votre message est parvenu à la rédaction. S’il mène à une correction, vous la trouverez dans le journal des corrections.",
    back: "Retour à la page",
    notFound: "Il n’y a rien à cette adresse",
    notFoundText:
      "Elle est peut-être mal écrite. Ce que nous publions ne disparaît jamais sans laisser de trace\u00a0: essayez la recherche.",
    withheld: "Retiré par obligation légale",
    withheldText:
      "Nous n’avons pas le droit de montrer ce qui a été publié à cette adresse. Le motif qui nous a été donné\u00a0:",
    demanded: (authority, day) => `Demandé par ${authority}, le ${day}.`,
    tooMany:
      "Beaucoup de messages sont venus de votre réseau. Rien n’est perdu\u00a0: renvoyez-le dans une heure.",
  },
};

/** The words of the error form and of missing pages in `language`. */
export function formWords(language: Language): FormWords {
  return FORM_WORDS[language];
}
