import { expect, it } from "vitest";

import { hasMoved, sayPartyChange } from "./say-party-change";

const counts = (independentOfParties: number) => ({
  documents: 2,
  origins: 2,
  independentOfParties,
});
const impact = { before: counts(2), after: counts(1), published: true };

it.each([
  [
    { kind: "source", source: "The log" } as const,
    "Who published “The log”, or who speaks in it, was changed.",
  ],
  [
    { kind: "event", party: "the army", event: "The raid" } as const,
    "What the army has at stake in “The raid” was changed.",
  ],
  [
    { kind: "party", party: "the army" } as const,
    "What is known of the army was changed.",
  ],
])("says what changed and what it comes to: %o", (change, sentence) => {
  expect(sayPartyChange(change, impact, "en")).toBe(
    `${sentence} Origins that are no party to the event: 2, now 1. It is published.`,
  );
  const french = sayPartyChange(change, { ...impact, published: false }, "fr");
  expect(french).toMatch(/modifié\. .*2, désormais 1\.$/);
});

it("is moved by independence alone", () => {
  expect(hasMoved(impact)).toBe(true);
  expect(hasMoved({ ...impact, after: counts(2) })).toBe(false);
});
