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
export const BREAK_SENTENCES: Record<BreakReason, string> = {
  "not-a-feed":
    "The file holds no checks: it is neither a table, nor a page or JSON with ClaimReview.",
  "not-text": "The file is not text.",
  "file-breaks-off": "The file can't be read to its end.",
  "file-missing": "The file is no longer kept.",
  "page-too-large": "The page is larger than a page may be.",
  "our-fault":
    "Something went wrong on our side and has been logged. What was taken stays; import the file again.",
};

/** Whether nothing more will happen to an import by itself. */
export function isOver(state: ImportState): boolean {
  return state === "finished" || state === "failed" || state === "cancelled";
}
