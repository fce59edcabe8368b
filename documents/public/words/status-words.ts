import type { Language } from "@/lib/language";

/** Words of the small frame inside an edition. */
export type StatusWords = {
  title: (n: number) => string;
  current: string;
  superseded: (n: number, at: string, kind: string) => string;
  retracted: (n: number, at: string) => string;
  read: string;
  bytes: string;
};

const STATUS_WORDS: Record<Language, StatusWords> = {
  en: {
    title: (n) => `Status of edition ${n}`,
    current: "This is the current edition.",
    superseded: (n, at, kind) =>
      `No longer current: edition ${n} replaced it on ${at} (${kind}).`,
    retracted: (n, at) => `Retracted on ${at} by edition ${n}.`,
    read: "Read the current edition",
    bytes: "SHA-256 of this page:",
  },
  fr: {
    title: (n) => `État de l’édition ${n}`,
    current: "C’est l’édition actuelle.",
    superseded: (n, at, kind) =>
      `N’est plus actuelle\u00a0: l’édition ${n} l’a remplacée le ${at} (${kind}).`,
    retracted: (n, at) => `Rétractée le ${at} par l’édition ${n}.`,
    read: "Lire l’édition actuelle",
    bytes: "SHA-256 de cette page\u00a0:",
  },
};

/** The words of an edition's status in `language`. */
export function statusWords(language: Language): StatusWords {
  return STATUS_WORDS[language];
}
