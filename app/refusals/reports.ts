import { answers } from "./answer";

export const REPORT_REFUSALS = answers({
  "already-attached": {
    status: 409,
    sentence: "This answer is evidence on the claim already.",
  },
  "already-answered": {
    status: 409,
    sentence: "This question has been answered; an answer can be sent once.",
  },
  "copy-missing": {
    status: 409,
    sentence:
      "A saved copy that the report rests on is no longer in the store.",
  },
  "link-ended": {
    status: 410,
    sentence: "This link has ended. Ask the newsroom for another.",
  },
  "ledger-is-the-desks": {
    status: 403,
    sentence: "The ledger is for the desk; a bundle is never for outside.",
  },
  "report-gone": {
    status: 410,
    sentence: "The file of this report is no longer kept. Have it made again.",
  },
  "report-names-sources": {
    status: 422,
    sentence:
      "This report was made for the desk and names confidential sources. Have one made for outside, and give that away.",
  },
  "report-not-made": {
    status: 500,
    sentence:
      "Something went wrong on our side while it was made. It can be tried again.",
  },
  "report-not-ready": {
    status: 409,
    sentence: "The report is not made yet.",
  },
  "report-too-large": {
    status: 413,
    sentence:
      "The report is too large to be set in pages here. Take it as HTML, Markdown, CSV or JSON.",
  },
  "too-many-guesses": {
    status: 429,
    sentence:
      "Too many addresses that lead nowhere were tried from your network. Try again in an hour.",
  },
  "too-large-for-a-zip": {
    status: 413,
    sentence: "The copies are too large for one bundle.",
  },
});
