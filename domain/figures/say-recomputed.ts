import type { Language } from "@/lib/language";
import { figureInWords } from "./figure-words";
import { MEASURE_WORDS } from "./measure-words";
import type { FigureEnds } from "./sum";

/** A derived figure whose sum came to something else. */
export type Recomputed = {
  measure: string;
  before: FigureEnds;
  after: FigureEnds;
};

/** Why a claim is looked at again whose derived figure followed a correction. */
export function sayRecomputed(
  { measure, before, after }: Recomputed,
  language: Language,
): string {
  const what = MEASURE_WORDS[language][measure] ?? measure;
  const from = figureInWords(before, language);
  const to = figureInWords(after, language);
  return language === "fr"
    ? `Un chiffre corrigé entre dans une somme de cette affirmation (${what})\u00a0: elle donnait ${from}, elle donne ${to}.`
    : `A corrected figure is part of a sum of this claim (${what}): it came to ${from} and now comes to ${to}.`;
}
