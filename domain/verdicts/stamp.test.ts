import { expect, it } from "vitest";

import type { Language } from "@/lib/language";
import { DEFAULT_SCALE } from "./scale";
import { stampLines } from "./stamp";
import { type Attribution, DEFAULT_RATINGS } from "./verdict";

function stamp(attribution: Attribution, label: string, language: Language) {
  const rating = { mark: "≠", tone: "amber", label } as const;
  return stampLines({ attribution, rating }, language).map(
    ({ question, mark, answer }) => `${question} ${mark} ${answer}`,
  );
}

it.each<[Attribution, string, Language, string, string]>([
  ["said", "Disputed", "en", "Said: ✓ yes", "So: ≠ disputed"],
  ["not_said", "FAKE", "en", "Said: ✕ no", "So: ≠ FAKE"],
  ["misquoted", "", "en", "Said: ◐ misquoted", "So: ≠ "],
  [
    "not_established",
    "Contesté",
    "fr",
    "Dit\u00a0: ? non établi",
    "Vrai\u00a0: ≠ contesté",
  ],
])("stamps %s, %s in %s", (attribution, label, language, said, so) => {
  expect(stamp(attribution, label, language)).toEqual([said, so]);
});

it("gives the default ratings marks and tones of their own", () => {
  expect(DEFAULT_SCALE.map((entry) => entry.key)).toEqual([...DEFAULT_RATINGS]);
  expect(new Set(DEFAULT_SCALE.map((entry) => entry.mark)).size).toBe(5);
  expect(new Set(DEFAULT_SCALE.map((entry) => entry.tone)).size).toBe(5);
});
