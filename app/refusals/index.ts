import type { RefusalDetail } from "@/lib/result";
import { answers } from "./answer";
import { API_REFUSALS } from "./api";
import { ARTICLE_REFUSALS } from "./articles";
import { CAPTURE_REFUSALS } from "./captures";
import { CLAIM_REFUSALS } from "./claims";
import { FETCH_REFUSALS } from "./fetching";
import { FIGURE_REFUSALS } from "./figures";
import { IMPORT_REFUSALS } from "./imports";
import { PEOPLE_REFUSALS } from "./people";
import { PUBLISHING_REFUSALS } from "./publishing";
import { REPORT_REFUSALS } from "./reports";
import { SOURCE_REFUSALS } from "./sources";
import { WEBHOOK_REFUSALS } from "./webhooks";

const EVERYWHERE = answers({
  "not-found": {
    status: 404,
    sentence: "There is nothing here by that name.",
  },
  "not-your-role": {
    status: 403,
    sentence: "Your role does not include this.",
  },
  "changed-meanwhile": {
    status: 409,
    sentence:
      "Someone changed this while you were working on it. What you wrote is kept; look at the new state and try again.",
  },
});

/**
 * Every reason a use case may refuse for, in the words a person reads and the
 * status a program gets. A reason missing here does not compile where it is
 * answered.
 */
export const REFUSALS = {
  ...EVERYWHERE,
  ...API_REFUSALS,
  ...ARTICLE_REFUSALS,
  ...CAPTURE_REFUSALS,
  ...CLAIM_REFUSALS,
  ...FETCH_REFUSALS,
  ...FIGURE_REFUSALS,
  ...IMPORT_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...PUBLISHING_REFUSALS,
  ...REPORT_REFUSALS,
  ...SOURCE_REFUSALS,
  ...WEBHOOK_REFUSALS,
};

export type Refusal = keyof typeof REFUSALS;

/** The sentence for a refusal, with what stands behind it where there is any. */
export function say(refusal: Refusal, detail?: RefusalDetail): string {
  const { sentence } = REFUSALS[refusal];
  return typeof detail?.why === "string"
    ? `${sentence} ${detail.why}`
    : sentence;
}
