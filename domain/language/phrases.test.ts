import { describe, expect, it } from "vitest";

import { indexPhrases } from "./phrases";
import { tokenise } from "./token";

const phrases = indexPhrases([
  ["at least", "least"],
  ["at", "at"],
  ["jusqu’à", "most"],
]);

describe("phrases", () => {
  it("finds the longest that begins at a token", () => {
    const tokens = tokenise("at least 15 at noon");
    expect(phrases.startingAt(tokens, 0)).toEqual({
      value: "least",
      length: 2,
    });
    expect(phrases.startingAt(tokens, 3)).toEqual({ value: "at", length: 1 });
    expect(phrases.startingAt(tokens, 1)).toBeNull();
  });

  it("finds one that ends before a token, whatever its apostrophe", () => {
    const tokens = tokenise("jusqu'à 15");
    expect(phrases.endingBefore(tokens, 2)).toEqual({
      value: "most",
      length: 2,
    });
    expect(phrases.endingBefore(tokens, 0)).toBeNull();
  });
});
