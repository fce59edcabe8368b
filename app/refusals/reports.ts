import { answers } from "./answer";

export const REPORT_REFUSALS = answers({
  "copy-missing": {
    status: 409,
    sentence:
      "A saved copy that the report rests on is no longer in the store.",
  },
  "ledger-is-the-desks": {
    status: 403,
    sentence: "The ledger is for the desk; a bundle is never for outside.",
  },
  "report-too-large": {
    status: 413,
    sentence:
      "The report is too large to be set in pages here. Take it as HTML, Markdown, CSV or JSON.",
  },
  "too-large-for-a-zip": {
    status: 413,
    sentence: "The copies are too large for one bundle.",
  },
});
