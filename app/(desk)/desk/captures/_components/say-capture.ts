import { REFUSALS, type Refusal } from "@/app/refusals";
import type {
  CaptureOutcome,
  CapturePurpose,
  CaptureState,
} from "@/domain/captures/capture";

/** What a capture is for, as a line of a list says it. */
export const PURPOSE_WORDS: Record<CapturePurpose, string> = {
  new_article: "new article",
  new_version: "capture again",
  source_copy: "copy of a source",
};

type Standing = {
  state: CaptureState;
  outcome: CaptureOutcome | null;
  reason: string | null;
  status: number | null;
  nextTryAt: Date | null;
  /** When what was read was saved or put away. */
  closedAt?: Date | null;
};

/** Where a capture stands, in a few words. */
export function sayStanding(capture: Standing): string {
  switch (capture.state) {
    case "waiting":
      return capture.nextTryAt
        ? `${sayReason(capture)} It is tried again by itself.`
        : "Waiting for its turn.";
    case "fetching":
      return "Fetching the page.";
    case "reading":
      return "The page is kept. Reading the article in it.";
    case "failed":
      return sayReason(capture);
    case "done":
      return capture.outcome === "draft" && !capture.closedAt
        ? "Read. Look it over and save it."
        : "Done.";
  }
}

/** Why a try came to nothing, in a sentence. */
export function sayReason(capture: {
  reason: string | null;
  status: number | null;
}): string {
  const { reason, status } = capture;
  if (reason === "error-status" && status) return sayStatus(status);
  const known = reason !== null && reason in REFUSALS;
  return REFUSALS[known ? (reason as Refusal) : "capture-broke"].sentence;
}

function sayStatus(status: number): string {
  if (status === 404 || status === 410) {
    return `The site has no such page any more (${status}).`;
  }
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return `The site doesn't show this page to us (${status}). Open it in your browser and hand it over with the bookmarklet, or save it and bring in the file.`;
  }
  if (status === 429) return "The site asks us to wait (429).";
  if (status >= 500) return `The site is out of order (${status}).`;
  return `The site answered with an error (${status}).`;
}
