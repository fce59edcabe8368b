import type { Language } from "@/lib/language";
import type { FigureValue } from "./figure";

const GROUP: Record<Language, string> = { en: ",", fr: "\u202f" };
const POINT: Record<Language, string> = { en: ".", fr: "," };

type Phrase = (low: string, high: string) => string;
type Phrases = Record<
  "atLeast" | "atMost" | "about" | "range" | "several",
  Phrase
>;

const PHRASES: Record<Language, Phrases> = {
  en: {
    atLeast: (low) => `at least ${low}`,
    atMost: (_low, high) => `at most ${high}`,
    about: (low) => `about ${low}`,
    range: (low, high) => `${low} to ${high}`,
    several: (low) =>
      low ? `an unspecified number, ${low} or more` : "an unspecified number",
  },
  fr: {
    atLeast: (low) => `au moins ${low}`,
    atMost: (_low, high) => `au plus ${high}`,
    about: (low) => `environ ${low}`,
    range: (low, high) => `de ${low} à ${high}`,
    several: (low) =>
      low ? `un nombre non précisé, ${low} ou plus` : "un nombre non précisé",
  },
};

/** A number as `language` writes it: 12,500.5 or 12 500,5. */
export function numberInWords(value: number, language: Language): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, GROUP[language]);
  return part === undefined ? grouped : `${grouped}${POINT[language]}${part}`;
}

/** What a figure commits itself to: "48", "at least 15", "12 to 15". */
export function figureInWords(
  { low, high, bound }: Pick<FigureValue, "low" | "high" | "bound">,
  language: Language,
): string {
  const say = PHRASES[language];
  const lowWord = low === null ? "" : numberInWords(low, language);
  const highWord = high === null ? "" : numberInWords(high, language);
  if (low !== null && high !== null && low !== high) {
    return say.range(lowWord, highWord);
  }
  const known = lowWord || highWord;
  if (known === "") return say.several("", "");
  if (bound === "at_least") return say.atLeast(known, "");
  if (bound === "at_most" || low === null) return say.atMost("", known);
  if (bound === "about") return say.about(known, "");
  return bound === "unspecified" ? say.several(known, "") : known;
}
