import type { Said } from "@/lib/language";
import { inEach, inQuotes, type Translate } from "@/lib/translate";
import type { Candidate } from "./candidate";

/** The words of the text that an explanation quotes. */
type Words = (span: { start: number; end: number }) => string;

const KINDS: Partial<Record<Candidate["kind"], Said>> = {
  ordinal: {
    en: "puts something in an order and counts nothing",
    fr: "donne un rang et ne compte rien",
  },
  date: { en: "is a date", fr: "est une date" },
  time: { en: "is a time of day", fr: "est une heure" },
  distance: { en: "is a distance", fr: "est une distance" },
  duration: { en: "is a length of time", fr: "est une durée" },
  money: { en: "is an amount of money", fr: "est une somme d’argent" },
  share: { en: "is a share", fr: "est une proportion" },
  age: { en: "is an age", fr: "est un âge" },
};

/** Says in a sentence why a figure was read as it was. */
export function explain(figure: Candidate, words: Words): Said {
  return inEach((t) => {
    const { whole } = figure;
    const parts = [
      kindReason(figure, words, t),
      boundReason(figure, t),
      whole &&
        `${t("it is a part of", "c’est une partie de")} ${inQuotes(words(whole), t)}`,
    ];
    return `${parts.filter(Boolean).join(t("; ", "\u00a0; "))}.`;
  });
}

function kindReason(figure: Candidate, words: Words, t: Translate): string {
  const kind = KINDS[figure.kind];
  return kind
    ? `${inQuotes(words(figure), t)} ${t.of(kind)}`
    : measureReason(figure, words, t);
}

function measureReason(figure: Candidate, words: Words, t: Translate): string {
  const { found, population } = figure;
  const subject = inQuotes(words(figure), t);
  if (!found) {
    const counted = population
      ? t(`counts ${population}`, `compte ${population}`)
      : t("is a number", "est un nombre");
    return t(
      `${subject} ${counted}, and no word near it says what happened to it`,
      `${subject} ${counted}, et aucun mot voisin ne dit ce qu’il en est advenu`,
    );
  }
  const cue = inQuotes(words(found), t);
  switch (found.how) {
    case "noun":
      return t(
        `${subject} names what it counts`,
        `${subject} nomme ce qu’il compte`,
      );
    case "beside":
      return t(
        `${cue} stands beside the number in ${subject}`,
        `${cue} se tient à côté du nombre dans ${subject}`,
      );
    case "verb":
      return t(`${subject} goes with ${cue}`, `${subject} va avec ${cue}`);
    case "toll":
      return t(
        `${cue} before ${subject} says what is counted`,
        `${cue} devant ${subject} dit ce qui est compté`,
      );
    case "breath":
      return t(
        `${subject} is told in one breath with ${cue}`,
        `${subject} est dit d’un même souffle que ${cue}`,
      );
    case "part":
      return t(
        `${subject} is counted as its whole is`,
        `${subject} se compte comme son tout`,
      );
  }
}

function boundReason({ quantity }: Candidate, t: Translate): string | null {
  switch (quantity.bound) {
    case "at_least":
      return t("the upper end is left open", "la borne haute reste ouverte");
    case "at_most":
      return t("the lower end is left open", "la borne basse reste ouverte");
    case "about":
      return t("the number is rounded", "le nombre est arrondi");
    case "unspecified":
      return quantity.high === null
        ? t(
            `so vague a word says ${quantity.low} at the least`,
            `un mot aussi vague dit au moins ${quantity.low}`,
          )
        : t("a range is given", "une fourchette est donnée");
    case "exactly":
      return null;
  }
}
