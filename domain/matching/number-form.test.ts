import { describe, expect, it } from "vitest";

import { numberForm } from "./number-form";

describe("numberForm", () => {
  it.each([
    ["48", "en", "", "48"],
    ["1,200,000", "en", "", "1200000"],
    ["1.200.000", "en", "", "1200000"],
    ["0.50", "en", "", "0.5"],
    ["1,5", "fr", "", "1.5"],
    ["3", "fr", "milliards", "3000000000"],
    ["1.1", "en", "million", "1100000"],
    ["5", "en", "soldiers", "5"],
    ["5", "en", "constructor", "5"],
    ["12345678901234567890", "en", "", "12345678901234567890"],
  ])("writes %s (%s) %s as %s", (digits, language, scale, expected) => {
    expect(numberForm(digits, language, scale)).toBe(expected);
  });
});
