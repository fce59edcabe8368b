import type { ColumnField } from "@/domain/imports/columns";
import type { ImportFormat, ImportState } from "@/domain/imports/state";

export const IMPORT_STATE_WORDS: Record<ImportState, string> = {
  mapping: "Waits for its columns",
  waiting: "Waits for its turn",
  running: "Under way",
  finished: "Finished",
  failed: "Broke off",
  cancelled: "Cancelled",
};

export const FORMAT_WORDS: Record<ImportFormat, string> = {
  json: "JSON",
  json_lines: "JSON lines",
  page: "web page",
  csv: "table",
};

export const COLUMN_WORDS: Record<ColumnField, string> = {
  claim: "The claim",
  url: "Address of the check",
  rating: "Rating as given",
  publisher: "Publisher",
  claimant: "Claimant",
  said_on: "Day of the claim",
  published_on: "Day of the check",
  title: "Title of the check",
  language: "Language",
};
