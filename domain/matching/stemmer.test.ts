import { describe, expect, it } from "vitest";

import { stemmerOf } from "./stemmer";

describe("stemmerOf", () => {
  it.each([
    ["en", "english_stem"],
    ["fr-ML", "french_stem"],
    ["AR", "arabic_stem"],
    ["bm", "simple"],
    ["constructor", "simple"],
  ])("stems %s with %s", (language, dictionary) => {
    expect(stemmerOf(language)).toBe(dictionary);
  });
});
