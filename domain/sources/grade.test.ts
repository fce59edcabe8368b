import { expect, it } from "vitest";

import { LANGUAGES } from "@/lib/language";
import { credibilityAllowed, sayCredibility, sayReliability } from "./grade";
import { CREDIBILITIES, RELIABILITIES } from "./source";

it("says of every grade something of its own", () => {
  for (const language of LANGUAGES) {
    const letters = RELIABILITIES.map((r) => sayReliability(r, language));
    const numbers = CREDIBILITIES.map((c) => sayCredibility(c, language));
    expect(new Set([...letters, ...numbers]).size).toBe(12);
  }
});

it("says of F and 6 that there is no basis", () => {
  expect(sayReliability("F", "en")).toBe("reliability cannot be judged");
  expect(sayCredibility(6, "fr")).toBe("véracité impossible à juger");
});

it("allows credibility 1 only with two independent origins", () => {
  expect(credibilityAllowed(1, 0)).toBe(false);
  expect(credibilityAllowed(1, 1)).toBe(false);
  expect(credibilityAllowed(1, 2)).toBe(true);
  for (const other of [2, 3, 4, 5, 6] as const) {
    expect(credibilityAllowed(other, 0)).toBe(true);
  }
});
