import { describe, expect, it } from "vitest";

import { type FindableClaim, firstSaid, textsOf } from "./findable-claim";

const claim: FindableClaim = {
  statement: "The army says it killed 48.",
  language: "en",
  originalWording: "48 assaillants neutralisés",
  originalLanguage: "fr",
  claimant: "The army",
  event: null,
  mentions: [
    { exact: "48 were killed", language: "en", publishedAt: null },
    { exact: "48 tués", language: "fr", publishedAt: "2022-07-29T10:00:00Z" },
    { exact: "48 dead", language: "en", publishedAt: "2022-07-28" },
  ],
};

describe("textsOf", () => {
  it("keeps every text in its field and its language", () => {
    expect(textsOf(claim)).toEqual({
      statement: [{ text: "The army says it killed 48.", language: "en" }],
      wording: [{ text: "48 assaillants neutralisés", language: "fr" }],
      mentions: [
        { text: "48 were killed", language: "en" },
        { text: "48 tués", language: "fr" },
        { text: "48 dead", language: "en" },
      ],
      about: [{ text: "The army", language: "en" }],
    });
  });
});

describe("firstSaid", () => {
  it("is the day of the earliest dated article", () => {
    expect(firstSaid(claim)).toBe("2022-07-28");
  });

  it("is unknown when no article has a date", () => {
    expect(firstSaid({ ...claim, mentions: [] })).toBeNull();
  });
});
