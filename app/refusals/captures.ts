import { answers } from "./answer";

export const CAPTURE_REFUSALS = answers({
  "already-saved": {
    status: 409,
    sentence: "This capture has been saved already.",
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
