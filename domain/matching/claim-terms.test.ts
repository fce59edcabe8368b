import { describe, expect, it } from "vitest";

import { type ClaimTexts, claimTerms, readClaim } from "./claim-terms";
import type { Stem } from "./stemmer";

const STOP = new Set(["the", "of", "in"]);
const stem: Stem = (word) => (STOP.has(word) ? null : word.replace(/s$/, ""));

const en = (text: string) => [{ text, language: "en" }];
const nothing: ClaimTexts = {
  statement: [],
  wording: [],
  mentions: [],
  about: [],
};

const weights = (texts: Partial<ClaimTexts>) =>
  new Map(
    claimTerms(readClaim({ ...nothing, ...texts }), stem).map(
      ({ term, weight }) => [term, weight],
    ),
  );

describe("claimTerms", () => {
  it("gives each stem once, without the words that say nothing", () => {
    expect([
      ...weights({ statement: en("The soldiers of the soldier in 48") }).keys(),
    ]).toEqual(["48", "soldier"]);
  });

  it("follows the formula", () => {
    // One word of a usual statement: v = 1 / (1 − 0.75 + 0.75 · 11/11) = 1.
    const eleven = "alfa b c d e f g h i j k";
    expect(weights({ statement: en(eleven) }).get("alfa")).toBeCloseTo(1, 10);
  });

  it("counts a word for more in the statement than in a mention", () => {
    const statement = weights({ statement: en("soldiers fled") });
    const mention = weights({ mentions: en("soldiers fled") });
    expect(statement.get("soldier")).toBeGreaterThan(
      mention.get("soldier") ?? Infinity,
    );
  });

  it("counts a word for less among many", () => {
    const short = weights({ statement: en("soldiers fled") });
    const long = weights({ statement: en("soldiers fled north with arms") });
    expect(short.get("soldier")).toBeGreaterThan(
      long.get("soldier") ?? Infinity,
    );
  });

  it("never counts a repeated word more than k1 + 1 times", () => {
    const many = weights({ statement: en("fled ".repeat(500)) });
    expect(many.get("fled")).toBeLessThanOrEqual(1.8);
  });

  it("stems each passage in its own language", () => {
    const languages: string[] = [];
    const words = readClaim({
      ...nothing,
      statement: en("fled"),
      wording: [{ text: "enfuis", language: "fr" }],
    });
    claimTerms(words, (word, language) => {
      languages.push(`${word} ${language}`);
      return word;
    });
    expect(languages).toEqual(["fled en", "enfuis fr"]);
  });
});
