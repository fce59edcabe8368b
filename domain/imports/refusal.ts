import type { Said } from "@/lib/language";

/** Why one record of a file may not be taken. */
export const RECORD_REASONS = [
  "no-claim-review",
  "too-large",
  "too-deep",
  "broken-json",
  "broken-row",
  "withdrawn",
  "claim-missing",
  "field-too-long",
  "address-missing",
  "address-not-web",
  "date-not-read",
  "publisher-not-allowed",
  "author-elsewhere",
  "twice-in-file",
] as const;
export type RecordReason = (typeof RECORD_REASONS)[number];

/** The sentence for each reason. */
export const RECORD_REFUSALS: Record<RecordReason, Said> = {
  "no-claim-review": {
    en: "It holds no ClaimReview.",
    fr: "Il ne contient pas de ClaimReview.",
  },
  "too-large": {
    en: "It is larger than a record may be.",
    fr: "Il est plus grand qu’un enregistrement ne peut l’être.",
  },
  "too-deep": {
    en: "It is nested deeper than a record may be.",
    fr: "Il est plus imbriqué qu’un enregistrement ne peut l’être.",
  },
  "broken-json": {
    en: "It is not well-formed JSON.",
    fr: "Ce n’est pas du JSON bien formé.",
  },
  "broken-row": {
    en: "The row can't be read: its quotation marks don't match.",
    fr: "La ligne ne peut être lue\u00a0: ses guillemets ne vont pas par deux.",
  },
  withdrawn: {
    en: "Its publisher has withdrawn it.",
    fr: "Le média qui le publiait l’a retiré.",
  },
  "claim-missing": {
    en: "It does not say which claim was checked.",
    fr: "Il ne dit pas quelle affirmation a été vérifiée.",
  },
  "field-too-long": {
    en: "One of its texts is longer than is taken.",
    fr: "Un de ses textes est plus long que ce qui est accepté.",
  },
  "address-missing": {
    en: "It gives no address of the check.",
    fr: "Il ne donne pas d’adresse de la vérification.",
  },
  "address-not-web": {
    en: "The address of the check is not a whole http or https address.",
    fr: "L’adresse de la vérification n’est pas une adresse http ou https entière.",
  },
  "date-not-read": {
    en: "It has a date that can't be read for certain.",
    fr: "Il a une date qui ne peut être lue avec certitude.",
  },
  "publisher-not-allowed": {
    en: "Its publisher is not on the newsroom's list.",
    fr: "Le média qui le publie n’est pas sur la liste de la rédaction.",
  },
  "author-elsewhere": {
    en: "It names an author whose site is not on the list.",
    fr: "Il nomme un auteur dont le site n’est pas sur la liste.",
  },
  "twice-in-file": {
    en: "The file gave the same check before.",
    fr: "Le fichier a déjà donné la même vérification.",
  },
};

/** A record that was not taken: why, and what in it was the cause. */
export type RecordRefusal = { reason: RecordReason; detail: string };
