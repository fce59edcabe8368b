/** The languages the desk, its documents and its sentences are written in. */
export const LANGUAGES = ["en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the interface. */
export type Said = Record<Language, string>;

/** A noun in the singular and the plural: what a number is followed by. */
export type Noun = { one: string; other: string };

/** `n` and its noun: "1 origin", "2 origins"; in French 0 is singular too. */
export function counted(n: number, noun: Noun, language: Language): string {
  const single = language === "fr" ? Math.abs(n) < 2 : n === 1;
  return `${n} ${single ? noun.one : noun.other}`;
}
