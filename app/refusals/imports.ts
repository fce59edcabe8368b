import { BREAK_SENTENCES } from "@/domain/imports/state";
import { answers } from "./answer";

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
  "import-is-on": {
    status: 409,
    sentence: "The columns of this import are settled already.",
  },
  "import-is-over": {
    status: 409,
    sentence: "This import has ended already.",
  },
  "rating-not-known": {
    status: 422,
    sentence: "The scale has no such entry in use.",
  },
});
