import type { Said } from "@/lib/language";

/** What a file of other people's checks may be, told by its content. */
export const IMPORT_FORMATS = ["json", "json_lines", "page", "csv"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * The way of an import: a table waits until a person has said what its columns
 * hold (`mapping`); then it waits for its turn, is under way and ends.
 */
export const IMPORT_STATES = [
  "mapping",
  "waiting",
  "running",
  "finished",
  "failed",
  "cancelled",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How many records went which way; the last four add up to the first. */
export type ImportCounts = {
  read: number;
  added: number;
  updated: number;
  unchanged: number;
  refused: number;
};

/** Why a file could not be read to its end. */
export const BREAK_REASONS = [
  "not-a-feed",
  "not-text",
  "file-breaks-off",
  "file-missing",
  "page-too-large",
  "our-fault",
] as const;
export type BreakReason = (typeof BREAK_REASONS)[number];

/** The sentence for each. */
export const BREAK_SENTENCES: Record<BreakReason, Said> = {
  "not-a-feed": {
    en: "The file holds no checks: it is neither a table, nor a page or JSON with ClaimReview.",
    fr: "Le fichier ne contient pas de vérifications\u00a0: ce n’est ni un tableau, ni une page ou du JSON avec ClaimReview.",
  },
  "not-text": {
    en: "The file is not text.",
    fr: "Le fichier n’est pas du texte.",
  },
  "file-breaks-off": {
    en: "The file can't be read to its end.",
    fr: "Le fichier ne peut être lu jusqu’au bout.",
  },
  "file-missing": {
    en: "The file is no longer kept.",
    fr: "Le fichier n’est plus conservé.",
  },
  "page-too-large": {
    en: "The page is larger than a page may be.",
    fr: "La page est plus grande qu’une page ne peut l’être.",
  },
  "our-fault": {
    en: "Something went wrong on our side and has been logged. What was taken stays; import the file again.",
    fr: "Une erreur s’est produite de notre côté et a été consignée. Ce qui a été pris reste\u00a0; importez de nouveau le fichier.",
  },
};

/** Whether nothing more will happen to an import by itself. */
export function isOver(state: ImportState): boolean {
  return state === "finished" || state === "failed" || state === "cancelled";
}
