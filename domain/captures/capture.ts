/** What a page is captured for. */
export const CAPTURE_PURPOSES = [
  "new_article",
  "new_version",
  "source_copy",
] as const;
export type CapturePurpose = (typeof CAPTURE_PURPOSES)[number];

/** Where a capture stands; the last two are its ends. */
export const CAPTURE_STATES = [
  "waiting",
  "fetching",
  "reading",
  "done",
  "failed",
] as const;
export type CaptureState = (typeof CAPTURE_STATES)[number];

/**
 * What a capture that is done came to: words for a person to look over, the
 * words that were there before, or a copy and nothing more.
 */
export const CAPTURE_OUTCOMES = ["draft", "unchanged", "copy"] as const;
export type CaptureOutcome = (typeof CAPTURE_OUTCOMES)[number];

/** Whether nothing more will happen to it by itself. */
export function hasEnded(state: CaptureState): boolean {
  return state === "done" || state === "failed";
}
