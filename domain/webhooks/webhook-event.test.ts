import { expect, it } from "vitest";

import type { EditionHead } from "@/domain/publishing/edition";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { eventOf } from "./webhook-event";

function edition(kind: "claim" | "summary", corrected?: CorrectionKind) {
  const correction = corrected
    ? { kind: corrected, note: "", before: null, after: null }
    : null;
  const history = [{ n: 1, publishedAt: "", correction, sha256: null }];
  return { kind, history } as unknown as EditionHead & { kind: typeof kind };
}

it.each([
  ["claim", undefined, "claim.published"],
  ["claim", "typo", "claim.corrected"],
  ["claim", "verdict_change", "claim.corrected"],
  ["claim", "retraction", "claim.retracted"],
  ["summary", undefined, "summary.published"],
  ["summary", "factual", "summary.corrected"],
  ["summary", "retraction", "summary.retracted"],
] as const)("a %s's edition made for %s is %s", (kind, corrected, event) => {
  expect(eventOf(edition(kind, corrected))).toBe(event);
});
