import { LANGUAGES, type Language } from "@/lib/language";

/** Measures with a name of their own; others print as they are written. */
export const MEASURE_WORDS: Record<Language, Record<string, string>> = {
  en: {
    killed: "killed",
    wounded: "wounded",
    seriously_wounded: "seriously wounded",
    casualties: "casualties",
    neutralized: "“neutralized”",
    captured: "captured",
    surrendered: "surrendered",
    missing: "missing",
    displaced: "displaced",
    arrested: "arrested",
    attacks: "attacks",
    distance: "distance",
    duration: "duration",
    money: "money",
    share: "share",
    count: "number",
  },
  fr: {
    killed: "tués",
    wounded: "blessés",
    seriously_wounded: "blessés graves",
    casualties: "victimes",
    neutralized: "«\u00a0neutralisés\u00a0»",
    captured: "capturés",
    surrendered: "redditions",
    missing: "disparus",
    displaced: "déplacés",
    arrested: "arrêtés",
    attacks: "attaques",
    distance: "distance",
    duration: "durée",
    money: "argent",
    share: "part",
    count: "nombre",
  },
};

/** A measure as a person reads and writes it: in words, without marks around. */
export function nameOfMeasure(measure: string, language: Language): string {
  return bare(MEASURE_WORDS[language][measure] ?? measure);
}

/** The measure that is called `name` in any language; others are as written. */
export function measureNamed(name: string): string {
  return NAMED.get(bare(name).toLowerCase()) ?? name;
}

const NAMED = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(MEASURE_WORDS[language]).map(([measure, words]) => [
      bare(words),
      measure,
    ]),
  ),
);

function bare(words: string): string {
  return words.replace(/^[“«"]\s*|\s*[”»"]$/g, "").trim();
}
