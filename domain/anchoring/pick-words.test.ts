import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { codePointLength, sliceCodePoints } from "@/lib/code-points";
import { extendByWord, stepWord, tidySpan } from "./pick-words";

const TEXT = "The army said 48 died. 🇲🇱 Six more, it said.";

function spanOf(words: string) {
  const [before = ""] = TEXT.split(words);
  const start = codePointLength(before);
  return { start, end: start + codePointLength(words) };
}

const wordsAt = (span?: { start: number; end: number }) =>
  span && sliceCodePoints(TEXT, span.start, span.end);

const forward = { language: "en", forward: true };
const back = { language: "en", forward: false };

describe("tidySpan", () => {
  it.each([
    [" said 48 ", "said 48"],
    ["48 died. ", "48 died."],
  ])("leaves white space at the ends of “%s” out", (rough, words) => {
    expect(wordsAt(tidySpan(TEXT, spanOf(rough)))).toBe(words);
  });

  it("takes a character as people see it whole", () => {
    const flag = spanOf("🇲🇱");
    const half = { start: flag.start, end: flag.start + 1 };
    expect(tidySpan(TEXT, half)).toEqual(flag);
  });

  it("finds nothing in white space", () => {
    expect(tidySpan("a \n b", { start: 1, end: 4 })).toBeUndefined();
  });
});

describe("stepWord", () => {
  it.each([
    ["into a sentence", "The army said 48 died.", forward, "The"],
    ["into it from behind", "The army said 48 died.", back, "died"],
    ["on", "army", forward, "said"],
    ["over a full stop and a flag", "died", forward, "Six"],
    ["back", "army", back, "The"],
  ])("goes %s", (_where, from, step, to) => {
    expect(wordsAt(stepWord(TEXT, spanOf(from), step))).toBe(to);
  });

  it("ends at the edges", () => {
    expect(stepWord(TEXT, spanOf("The"), back)).toBeUndefined();
    expect(stepWord("one word", { start: 4, end: 8 }, forward)).toBeUndefined();
  });
});

describe("extendByWord", () => {
  it.each([
    ["army", forward, "army said"],
    ["48 died.", forward, "48 died. 🇲🇱 Six"],
    ["army said 48", back, "army said"],
    ["48 died.", back, "48 died"],
    ["army", back, "army"],
  ])("takes “%s” to the next end of a word", (from, step, to) => {
    expect(wordsAt(extendByWord(TEXT, spanOf(from), step))).toBe(to);
  });

  it("comes back to where it was", () => {
    fc.assert(
      fc.property(fc.constantFrom("The", "army", "said", "48"), (word) => {
        const longer = extendByWord(TEXT, spanOf(word), forward);
        expect(extendByWord(TEXT, longer, back)).toEqual(spanOf(word));
      }),
    );
  });
});
