import { isMistakable, isSameMeasure } from "@/domain/figures/measure";
import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import type { Language } from "@/lib/language";
import type { DifferenceKind, ToldDifference } from "./difference";

type Words = {
  quote: (text: string) => string;
  /** What a kind says of words that changed, that are gone, that came. */
  kinds: Record<DifferenceKind, (before: string, after: string) => string>;
  gone: (before: string) => string;
  came: (after: string) => string;
  measures: (before: string, after: string) => string;
};

const WORDS: Record<Language, Words> = {
  en: {
    quote: (text) => `“${text}”`,
    kinds: {
      verb_changed: (a, b) => `The verb is another: ${a} became ${b}.`,
      attribution_dropped: (a) =>
        `Nobody is named as saying so any more: ${a} is gone, and the report says it in its own voice.`,
      hedge_lost: (a, b) =>
        b
          ? `The wording is firmer: ${a} became ${b}.`
          : `The wording is firmer: ${a} is gone.`,
      hedge_added: (a, b) =>
        a
          ? `The wording is less firm: ${a} became ${b}.`
          : `The wording is less firm: ${b} was added.`,
      number_changed: (a, b) => `The number is another: ${a} became ${b}.`,
      place_changed: (a, b) =>
        `The place is told in other words: ${a} became ${b}.`,
      negation_changed: (a, b) =>
        a
          ? `The negation ${a} is gone, which turns the meaning round.`
          : `The negation ${b} was added, which turns the meaning round.`,
      quotation_marks_dropped: (a) =>
        `${a} was a quotation and is said here without its quotation marks.`,
      wording: (a, b) => `${a} became ${b}.`,
    },
    gone: (a) => `${a} is left out.`,
    came: (b) => `${b} is added.`,
    measures: (a, b) =>
      `${a} and ${b} are different measures, and neither stands for the other.`,
  },
  fr: {
    quote: (text) => `«\u00a0${text}\u00a0»`,
    kinds: {
      verb_changed: (a, b) => `Le verbe a changé\u00a0: ${a} est devenu ${b}.`,
      attribution_dropped: (a) =>
        `Plus personne n’est cité comme source\u00a0: ${a} a disparu, et l’article parle en son nom.`,
      hedge_lost: (a, b) =>
        b
          ? `Le texte est plus affirmatif\u00a0: ${a} est devenu ${b}.`
          : `Le texte est plus affirmatif\u00a0: ${a} a disparu.`,
      hedge_added: (a, b) =>
        a
          ? `Le texte est moins affirmatif\u00a0: ${a} est devenu ${b}.`
          : `Le texte est moins affirmatif\u00a0: ${b} a été ajouté.`,
      number_changed: (a, b) =>
        `Le nombre a changé\u00a0: ${a} est devenu ${b}.`,
      place_changed: (a, b) =>
        `Le lieu est décrit autrement\u00a0: ${a} est devenu ${b}.`,
      negation_changed: (a, b) =>
        a
          ? `La négation ${a} a disparu, ce qui inverse le sens.`
          : `La négation ${b} a été ajoutée, ce qui inverse le sens.`,
      quotation_marks_dropped: (a) =>
        `${a} était une citation et figure ici sans ses guillemets.`,
      wording: (a, b) => `${a} est devenu ${b}.`,
    },
    gone: (a) => `${a} est omis.`,
    came: (b) => `${b} est ajouté.`,
    measures: (a, b) =>
      `${a} et ${b} sont des mesures différentes, et aucune ne vaut pour l’autre.`,
  },
};

/** Kinds whose sentence for words that only went or came is the plain one. */
const PLAIN: ReadonlySet<DifferenceKind> = new Set([
  "number_changed",
  "place_changed",
  "wording",
]);

/** Why a difference matters, in one sentence or two. */
export function sayDifference(
  { kind, before, after, measures }: ToldDifference,
  language: Language,
): string {
  const { quote, kinds, gone, came, measures: differ } = WORDS[language];
  const [a, b] = [before && quote(before), after && quote(after)];
  if (PLAIN.has(kind) && a && !b) return gone(a);
  if (PLAIN.has(kind) && b && !a) return came(b);
  const said = kinds[kind](a ?? "", b ?? "");
  if (!measures || isSameMeasure(measures.before, measures.after)) return said;
  if (!isMistakable(measures.before, measures.after)) return said;
  const word = (name: string) => MEASURE_WORDS[language][name] ?? name;
  const note = differ(word(measures.before), word(measures.after));
  return `${said} ${note.replace(/^\p{Ll}/u, (c) => c.toUpperCase())}`;
}
