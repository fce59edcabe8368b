import type { Language, Said } from "./language";

/**
 * Chooses among the languages of the interface: `t("Claims", "Affirmations")`.
 * Both are written where they are shown, so that neither is forgotten.
 */
export type Translate = {
  <Text>(en: Text, fr: Text): Text;
  /** The one of a text that is written in every language. */
  of: (said: Said) => string;
  language: Language;
};

/** What chooses for a person who reads `language`; always the same one. */
export function translator(language: Language): Translate {
  return TRANSLATORS[language];
}

/** One text in every language, told with the choice of words of each. */
export function inEach(tell: (t: Translate) => string): Said {
  return { en: tell(TRANSLATORS.en), fr: tell(TRANSLATORS.fr) };
}

/** Words between the quotation marks of the language. */
export function inQuotes(words: string, t: Translate): string {
  return t(`“${words}”`, `«\u00a0${words}\u00a0»`);
}

const TRANSLATORS: Record<Language, Translate> = {
  en: Object.assign(<Text>(en: Text) => en, {
    of: (said: Said) => said.en,
    language: "en" as const,
  }),
  fr: Object.assign(<Text>(_en: Text, fr: Text) => fr, {
    of: (said: Said) => said.fr,
    language: "fr" as const,
  }),
};
