import type { ClaimWords } from "./claim-words";

export const CLAIM_WORDS_EN: ClaimWords = {
  checkBy: (newsroom) => `The whole check, by ${newsroom}`,
  verdict: "Verdict",
  said: "Said:",
  so: "So:",
  proposed: (name, at) => `Proposed by ${name}, ${at}.`,
  countersigned: (name, at) => `Countersigned by ${name}, ${at}.`,
  ledgerEntry: (seq) => `Ledger ${seq}`,
  kicker: (claimant) => (claimant ? `Claim by ${claimant}` : "Claim"),
  originally: "In the original:",
  against: "Against it:",
  comesDownTo: "Where the reports come from",
  why: "Why we say so",
  overridden:
    "Our evidence policy was set aside for this verdict, for this reason:",
  whereSaid: "Where it was said",
  readInPlace: "Read it in place",
  wordedOtherwise: (outlet) =>
    `What it changes in the words of ${outlet || "the first report"}:`,
  cut: "The quotation is shortened here.",
  changedSince: "The words have changed since this check.",
  captureDiffers: (now, day, before) =>
    `Version ${now}, captured on ${day}, differs from version ${before} where the claim was made. The verdict is on the words of version ${before}.`,
  versionChecked: (n) => `Version ${n} of the text was checked.`,
  evidence: "Evidence",
  noEvidence: "No evidence was found either way.",
  confidential: "Confidential source",
  confidentialNote:
    "We protect this source: neither name nor words are published. It is counted and graded, and its record is sealed by this hash:",
  primary: "primary source",
  sourceGrade: (letter, words) => `Source: ${letter}, ${words}.`,
  informationGrade: (number, words) => `Information: ${number}, ${words}.`,
  savedCopy: (at) => `Copy saved ${at}`,
  figures: "Figures",
  eventLedger: {
    title: "Beside the event’s other figures",
    caption: (event, day) =>
      `${event}: the figures that had been published here by ${day}, by who says them.`,
    counted: "What is counted",
    said: "Who says how many",
    unnamed: "A voice without a name",
    mark: {
      conflict: "Conflict",
      sum_holds: "Sum holds",
      sum_fails: "Sum fails",
      caution: "Caution",
    },
    more: (rows) =>
      rows === 1
        ? "One more row is left out here."
        : `${rows} more rows are left out here.`,
  },
  figureCaption: "The numbers in this claim, and who gives them.",
  figure: "Figure",
  inWords: "In these words",
  whereWhen: "Where and when",
  whoSays: "Who says so",
  notSaid: "not said",
  derived: (formula) => `worked out: ${formula}`,
  asOf: (day) => `as of ${day}`,
  cumulative: "running total",
  searched: "Where we looked",
  search: "Search",
  requestForComment: "Request for comment",
  history: "History of this page",
  edition: (n) => `Edition ${n}`,
  firstPublished: "first published",
  before: "Before:",
  after: "Now:",
  correctedBy: (proposed, countersigned) =>
    `Proposed by ${proposed}, countersigned by ${countersigned}.`,
  citedBy: "Read more in",
  frozen: (n, at) =>
    `Edition ${n}, as published on ${at}; the current text is at`,
  status: "Whether this edition is still current",
  retracted: "Retracted",
  retractedOn: (at) => `We retracted this on ${at}.`,
  retractedKept:
    "What we published stays at its address, so that anyone can see what was withdrawn:",
  notice: "Before you read on:",
  showAnyway: "Show the quotations and the evidence",
};
