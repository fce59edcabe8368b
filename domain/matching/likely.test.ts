import { describe, expect, it } from "vitest";

import { type LanguageWord, readPassage } from "./claim-terms";
import { likelySame } from "./likely";

const words = (text: string): LanguageWord[] =>
  readPassage({ text, language: "en" });

const candidate = (statement: string, score: number, sharedTerms = 4) => ({
  statement: words(statement),
  score,
  sharedTerms,
});

const TEXT = words("The army says 48 militants were killed at Kalumba");

describe("likelySame", () => {
  it("says so of a claim well ahead of the next", () => {
    const near = candidate("48 assailants died at Kalumba, the army says", 31);
    const far = candidate("Militants attacked Sokolo", 20);
    expect(likelySame(TEXT, [near, far])).toEqual([true, false]);
  });

  it("says nothing when the next is close behind", () => {
    const one = candidate("48 assailants died at Kalumba, the army says", 30);
    const two = candidate("The army lost 48 vehicles at Kalumba", 20);
    expect(likelySame(TEXT, [one, two])).toEqual([false, false]);
  });

  it("says nothing on one or two shared words, even of the only claim", () => {
    const only = candidate("Militants attacked Kalumba", 30, 2);
    expect(likelySame(TEXT, [only])).toEqual([false]);
  });

  it("says nothing when no number is the same", () => {
    const other = "The army says 15 militants were killed at Kalumba";
    expect(likelySame(TEXT, [candidate(other, 90)])).toEqual([false]);
  });

  it("does not hold dates against a claim", () => {
    const text = words("The army says militants fled, July 27, 2022");
    const near = candidate("The army says 48 militants fled", 40);
    expect(likelySame(text, [near])).toEqual([true]);
  });

  it("says so of every claim in nearly the same words", () => {
    const twin = "The army says 48 militants were killed in Kalumba";
    const twins = [candidate(twin, 40), candidate(twin, 40)];
    expect(likelySame(TEXT, twins)).toEqual([true, true]);
  });

  it("answers nothing for nothing", () => {
    expect(likelySame(TEXT, [])).toEqual([]);
  });
});
