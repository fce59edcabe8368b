import { BREAK_SENTENCES } from "@/domain/imports/state";
import { answer, answers } from "./answer";

export const IMPORT_REFUSALS = answers({
  "not-a-feed": { status: 415, sentence: BREAK_SENTENCES["not-a-feed"] },
  "not-text": { status: 415, sentence: BREAK_SENTENCES["not-text"] },
  "file-breaks-off": {
    status: 422,
    sentence: BREAK_SENTENCES["file-breaks-off"],
  },
  "file-missing": { status: 410, sentence: BREAK_SENTENCES["file-missing"] },
  "page-too-large": {
    status: 413,
    sentence: BREAK_SENTENCES["page-too-large"],
  },
  "our-fault": { status: 500, sentence: BREAK_SENTENCES["our-fault"] },
  "import-is-on": answer(
    409,
    "The columns of this import are settled already.",
    "Les colonnes de cet import sont déjà fixées.",
  ),
  "import-is-over": answer(
    409,
    "This import has ended already.",
    "Cet import est déjà terminé.",
  ),
  "rating-not-known": answer(
    422,
    "The scale has no such entry in use.",
    "L’échelle n’a pas cette entrée en usage.",
  ),
});
