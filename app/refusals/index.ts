import type { Language } from "@/lib/language";
import type { RefusalDetail } from "@/lib/result";
import { answer, answers } from "./answer";
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
import { TEXT_REFUSALS } from "./texts";
import { WEBHOOK_REFUSALS } from "./webhooks";

const EVERYWHERE = answers({
  "not-found": answer(
    404,
    "There is nothing here by that name.",
    "Il n’y a rien de ce nom ici.",
  ),
  "not-your-role": answer(
    403,
    "Your role does not include this.",
    "Votre rôle ne comprend pas cela.",
  ),
  "changed-meanwhile": answer(
    409,
    "Someone changed this while you were working on it. What you wrote is kept; look at the new state and try again.",
    "Quelqu’un l’a modifié pendant que vous y travailliez. Ce que vous avez écrit est conservé\u00a0; regardez le nouvel état et réessayez.",
  ),
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
  ...TEXT_REFUSALS,
  ...WEBHOOK_REFUSALS,
};

export type Refusal = keyof typeof REFUSALS;

/** The sentence for a refusal, with what stands behind it where there is any. */
export function say(
  refusal: Refusal,
  language: Language,
  detail?: RefusalDetail,
): string {
  const sentence = REFUSALS[refusal].sentence[language];
  const { why } = detail ?? {};
  if (why === undefined) return sentence;
  return `${sentence} ${typeof why === "string" ? why : why[language]}`;
}
