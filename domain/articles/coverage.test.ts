import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type CoverageState,
  coverageOf,
  nextOpen,
  type SentenceDisposition,
  sentencesIn,
} from "./coverage";
import type { Sentence } from "./version";

/** Sentences of ten characters with a blank between: 0–10, 11–21, 22–32 … */
const sentences = (count: number): Sentence[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    start: index * 11,
    end: index * 11 + 10,
  }));

const opinion = (sentence: number): SentenceDisposition => ({
  sentence,
  disposition: "opinion",
  reason: "A professor's view.",
});

const states = (
  mentions: { start: number; end: number }[],
  given: SentenceDisposition[] = [],
) =>
  coverageOf(sentences(3), mentions, given).sentences.map(({ state }) => state);

describe("coverageOf", () => {
  it.each([
    ["inside one", { start: 12, end: 15 }, ["open", "claimed", "open"]],
    ["over a border", { start: 9, end: 12 }, ["claimed", "claimed", "open"]],
    ["over all", { start: 0, end: 32 }, ["claimed", "claimed", "claimed"]],
    ["in the blank between", { start: 10, end: 11 }, ["open", "open", "open"]],
    ["up to a border", { start: 0, end: 11 }, ["claimed", "open", "open"]],
    ["of nothing", { start: 5, end: 5 }, ["open", "open", "open"]],
    ["past the end", { start: 31, end: 99 }, ["open", "open", "claimed"]],
  ])("lets a mention %s claim what it touches", (_where, mention, expected) => {
    expect(states([mention])).toEqual(expected);
  });

  it("puts a claim before a disposition", () => {
    const { sentences: covered } = coverageOf(
      sentences(2),
      [{ start: 0, end: 3 }],
      [opinion(0), opinion(1)],
    );
    expect(covered).toEqual([
      { index: 0, state: "claimed", disposition: null },
      { index: 1, state: "dispositioned", disposition: opinion(1) },
    ]);
  });

  it("counts, and calls complete only what has no open sentence", () => {
    const some = coverageOf(sentences(3), [{ start: 0, end: 1 }], [opinion(1)]);
    expect(some).toMatchObject({
      claimed: 1,
      dispositioned: 1,
      open: 1,
      percent: 66,
      complete: false,
    });
    const all = coverageOf(sentences(1), [], [opinion(0)]);
    expect(all).toMatchObject({ open: 0, percent: 100, complete: true });
  });

  it("rounds down, so that 100 percent means all", () => {
    const mention = { start: 0, end: 998 * 11 + 10 };
    const almost = coverageOf(sentences(1000), [mention], []);
    expect(almost).toMatchObject({ open: 1, percent: 99, complete: false });
  });

  it("never calls a version without sentences complete", () => {
    expect(coverageOf([], [], [])).toMatchObject({
      percent: 0,
      complete: false,
    });
  });

  it("ignores a disposition of a sentence that is not there", () => {
    expect(states([], [opinion(7)])).toEqual(["open", "open", "open"]);
  });

  it("agrees with asking every mention about every sentence", () => {
    const span = fc
      .tuple(fc.nat(80), fc.nat(40))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), (mentions) => {
        const expected = sentences(6).map((sentence) =>
          mentions.some(
            ({ start, end }) =>
              end > start && start < sentence.end && end > sentence.start,
          ),
        );
        const covered = coverageOf(sentences(6), mentions, []).sentences;
        expect(covered.map(({ state }) => state === "claimed")).toEqual(
          expected,
        );
      }),
    );
  });
});

describe("sentencesIn", () => {
  it.each([
    ["inside one", { start: 12, end: 15 }, [1]],
    ["over a border", { start: 9, end: 12 }, [0, 1]],
    ["in the blank between", { start: 10, end: 11 }, []],
    ["of nothing", { start: 5, end: 5 }, []],
  ])("finds for a span %s the sentences it touches", (_where, span, found) => {
    const touched = sentencesIn(sentences(3), span);
    expect(touched.map(({ index }) => index)).toEqual(found);
  });
});

describe("nextOpen", () => {
  const covered = (...given: CoverageState[]) =>
    given.map((state, index) => ({ index, state }));

  it("goes on in reading order, and round at the end", () => {
    const some = covered("open", "claimed", "open", "dispositioned");
    expect(nextOpen(some, -1)).toBe(0);
    expect(nextOpen(some, 0)).toBe(2);
    expect(nextOpen(some, 2)).toBe(0);
  });

  it("finds nothing where nothing is open", () => {
    expect(nextOpen(covered("claimed", "dispositioned"), 0)).toBeUndefined();
  });
});
