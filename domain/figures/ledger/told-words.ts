import { dayInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { figureInWords } from "../figure-words";
import { countsPeople } from "../measure";
import { MEASURE_WORDS } from "../measure-words";
import { nameKey } from "../name-key";
import { populationInWords } from "../population-words";
import type { FigureEnds } from "../sum";
import type { SumPart, Told } from "./mark";

type Words = {
  whole: string;
  asOf: (day: string) => string;
  and: string;
  others: (n: number) => string;
  nobody: string;
};

const WORDS: Record<Language, Words> = {
  en: {
    whole: "the whole event",
    asOf: (day) => `as of ${day}`,
    and: "and",
    others: (n) => (n === 1 ? "one other" : `${n} others`),
    nobody: "a voice without a name",
  },
  fr: {
    whole: "tout l’événement",
    asOf: (day) => `au ${day}`,
    and: "et",
    others: (n) => (n === 1 ? "une autre voix" : `${n} autres voix`),
    nobody: "une voix sans nom",
  },
};

/** "15 soldiers (killed, Sokolo)": a number with all that it counts. */
export function toldInWords(told: Told, language: Language): string {
  const { whole, asOf } = WORDS[language];
  const isVague = told.bound === "unspecified" && told.low !== told.high;
  const scope = [
    isVague && whoInWords(told, language),
    measureInWords(told.measure, language),
    told.place ?? whole,
    told.asOf && asOf(dayInWords(told.asOf, language)),
  ].filter(Boolean);
  // "An unspecified number" takes no noun after it.
  const number = isVague
    ? figureInWords(told, language)
    : amountInWords(told, language);
  return `${number} (${scope.join(", ")})`;
}

/** "12 people (Kalumba) − 3 civilians (Kalumba)": the terms of a sum. */
export function partsInWords(
  parts: readonly SumPart[],
  language: Language,
): string {
  return parts
    .map((part, i) => {
      const amount = amountInWords(part, language);
      const term = `${amount} (${part.place ?? WORDS[language].whole})`;
      if (i === 0) return part.sign === 1 ? term : `−${term}`;
      return `${part.sign === 1 ? "+" : "−"} ${term}`;
    })
    .join(" ");
}

/** "15 soldiers": a number and whom it counts. */
function amountInWords(told: Told, language: Language): string {
  const who = whoInWords(told, language);
  const number = figureInWords(told, language);
  return who === null ? number : `${number} ${who}`;
}

function whoInWords(told: Told, language: Language): string | null {
  const who = told.population ?? (countsPeople(told.measure) ? "people" : null);
  if (who === null) return null;
  return populationInWords(who, told.high ?? told.low, language);
}

/** A measure's own word; others print as they are written. */
export function measureInWords(measure: string, language: Language): string {
  return MEASURE_WORDS[language][nameKey(measure)] ?? measure;
}

/** A number that stands for whatever the sentence is about. */
export function endsInWords(
  ends: FigureEnds | null,
  language: Language,
): string {
  const unknown = { low: null, high: null, bound: "unspecified" } as const;
  return figureInWords(ends ?? unknown, language);
}

/** "VOA and the army", "A, B, C and 4 others". */
export function voicesInWords(
  { by, voices }: Told,
  language: Language,
): string {
  const { and, others, nobody } = WORDS[language];
  const names = voices > by.length ? [...by, others(voices - by.length)] : by;
  const last = names.at(-1) ?? nobody;
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}
