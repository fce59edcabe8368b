import type { Said } from "@/lib/language";

/** Ways in which a sentence says more than the verdicts it cites carry. */
export const OVERSTATEMENTS = [
  "cites-nothing",
  "cites-no-claim",
  "not-signed",
  "states-flatly",
  "states-what-is-false",
  "says-they-said-it",
  "number-not-cited",
  "other-measure",
] as const;
export type Overstatement = (typeof OVERSTATEMENTS)[number];

type Sentence = (words: string) => string;

const REASONS: Record<Overstatement, { en: Sentence; fr: Sentence }> = {
  "cites-nothing": {
    en: () => "This sentence cites no claim, so nothing stands behind it.",
    fr: () =>
      "Cette phrase ne cite aucune affirmation\u00a0: rien ne l’appuie.",
  },
  "cites-no-claim": {
    en: () => "The claim this sentence cites is no longer there.",
    fr: () => "L’affirmation citée par cette phrase n’existe plus.",
  },
  "not-signed": {
    en: () => "The claim this sentence cites has no countersigned verdict yet.",
    fr: () =>
      "L’affirmation citée par cette phrase n’a pas encore de verdict contresigné.",
  },
  "states-flatly": {
    en: (rating) =>
      `This states as fact what is rated “${rating}”: say who says so, or that it is not settled.`,
    fr: (rating) =>
      `Cette phrase tient pour un fait ce qui est jugé «\u00a0${rating}\u00a0»\u00a0: dites qui l’affirme, ou que rien n’est établi.`,
  },
  "states-what-is-false": {
    en: (rating) =>
      `This tells as possible or true what is rated “${rating}”: say who claimed it, or that it is not so.`,
    fr: (rating) =>
      `Cette phrase donne pour possible ou vrai ce qui est jugé «\u00a0${rating}\u00a0»\u00a0: dites qui l’a affirmé, ou que c’est inexact.`,
  },
  "says-they-said-it": {
    en: () =>
      "This says that someone said it; the verdict does not establish that they did.",
    fr: () =>
      "Cette phrase dit que quelqu’un l’a dit\u00a0; le verdict ne l’établit pas.",
  },
  "number-not-cited": {
    en: (words) => `None of the claims this sentence cites carries “${words}”.`,
    fr: (words) =>
      `Aucune des affirmations citées par cette phrase ne porte «\u00a0${words}\u00a0».`,
  },
  "other-measure": {
    en: (words) =>
      `The claims carry this number as something else: “${words}”. The two words are not the same.`,
    fr: (words) =>
      `Les affirmations portent ce nombre comme autre chose\u00a0: «\u00a0${words}\u00a0». Les deux mots ne se valent pas.`,
  },
};

/** Why a sentence is marked, for the editor; `words` is what the reason names. */
export function reasonFor(kind: Overstatement, words: string): Said {
  const { en, fr } = REASONS[kind];
  return { en: en(words), fr: fr(words) };
}
