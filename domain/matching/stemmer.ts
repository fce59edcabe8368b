/**
 * What a word is reduced to in its language so that its forms meet ("killed",
 * "kills"), or null for a word that says nothing by itself ("the").
 */
export type Stem = (word: string, language: string) => string | null;

/** The PostgreSQL Snowball dictionaries, by primary language subtag. */
const STEMMERS: Record<string, string> = {
  ar: "arabic_stem",
  ca: "catalan_stem",
  da: "danish_stem",
  de: "german_stem",
  el: "greek_stem",
  en: "english_stem",
  es: "spanish_stem",
  et: "estonian_stem",
  eu: "basque_stem",
  fi: "finnish_stem",
  fr: "french_stem",
  ga: "irish_stem",
  hi: "hindi_stem",
  hu: "hungarian_stem",
  hy: "armenian_stem",
  id: "indonesian_stem",
  it: "italian_stem",
  lt: "lithuanian_stem",
  ne: "nepali_stem",
  nl: "dutch_stem",
  no: "norwegian_stem",
  pt: "portuguese_stem",
  ro: "romanian_stem",
  ru: "russian_stem",
  sr: "serbian_stem",
  sv: "swedish_stem",
  ta: "tamil_stem",
  tr: "turkish_stem",
  yi: "yiddish_stem",
};

/** The dictionary of a language tag; words of other languages stay as they are. */
export function stemmerOf(language: string): string {
  const subtag = language.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(STEMMERS, subtag)
    ? (STEMMERS[subtag] ?? "simple")
    : "simple";
}
