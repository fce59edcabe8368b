import { answers } from "./answer";

export const CAPTURE_REFUSALS = answers({
  "already-saved": {
    status: 409,
    sentence: "This capture has been saved already.",
  },
  "archive-key-refused": {
    status: 502,
    sentence: "The archive doesn't accept our key.",
  },
  "archive-limit-reached": {
    status: 502,
    sentence: "The archive takes no more from us for now.",
  },
  "archive-not-set": {
    status: 502,
    sentence: "The archive is no longer set.",
  },
  "archive-refused": {
    status: 502,
    sentence: "The archive couldn't keep this page.",
  },
  "archive-too-long": {
    status: 502,
    sentence: "The archive came to no end with this page.",
  },
  "archive-unreadable": {
    status: 502,
    sentence: "The archive answered something we can't read.",
  },
  "authority-refused": {
    status: 502,
    sentence: "The time-stamp authority did not answer as it should.",
  },
  "stamp-not-granted": {
    status: 502,
    sentence: "The time-stamp authority refused to stamp it.",
  },
  "stamp-not-signed": {
    status: 502,
    sentence: "The time stamp's signature does not hold.",
  },
  "stamp-not-trusted": {
    status: 502,
    sentence:
      "The time stamp is signed by an authority that is not trusted here. An administrator can name its root by the setting TSA_CA_FILE.",
  },
  "stamp-of-another-request": {
    status: 502,
    sentence: "The time stamp answers another request.",
  },
  "stamp-of-other-bytes": {
    status: 502,
    sentence: "The time stamp is of something else.",
  },
  "stamp-unreadable": {
    status: 502,
    sentence: "The time-stamp authority answered something we can't read.",
  },
  "capture-broke": {
    status: 500,
    sentence: "Something went wrong on our side. Try again.",
  },
  "capture-not-failed": {
    status: 409,
    sentence: "This capture has not failed; there is nothing to try again.",
  },
  "capture-not-ready": {
    status: 409,
    sentence: "This capture has nothing to save.",
  },
  "page-gone": {
    status: 404,
    sentence:
      "This page was handed over too long ago, or saved already. Go back to it and use the bookmarklet again.",
  },
  "too-many-pages": {
    status: 429,
    sentence:
      "Too many pages wait to be taken up. Try again in a few minutes, or save the page and bring the file in.",
  },
});
