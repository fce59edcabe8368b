import { describe, expect, it } from "vitest";

import { textDirection } from "./text-direction";

describe("textDirection", () => {
  it.each([
    ["en", "ltr"],
    ["fr-ML", "ltr"],
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["az-Arab", "rtl"],
    ["ar-Latn", "ltr"],
    ["nqo", "rtl"],
    ["", "ltr"],
  ])("writes %s %s", (language, direction) => {
    expect(textDirection(language)).toBe(direction);
  });
});
