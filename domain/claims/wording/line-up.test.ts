import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compareWording } from "../wording";
import { lineUp, type MarkedStretch } from "./line-up";

function worded(id: string, sentence: string, exact = sentence) {
  return { id, outlet: id, language: "en", exact, sentence };
}

const radio = worded(
  "radio",
  "In a statement the army said that it “neutralized” 48 militants.",
  "it “neutralized” 48 militants",
);
const daily = worded("daily", "At least 48 assailants were killed.");

function wordsOf(stretches: MarkedStretch[], n: number): string {
  return stretches
    .filter(({ marks }) => marks.includes(n))
    .map(({ text }) => text)
    .join("");
}

describe("lineUp", () => {
  const { before, after, differences } = lineUp(
    compareWording(radio, daily),
    "en",
  );
  const numberOf = (kind: string) =>
    differences.find((each) => each.kind === kind)?.n ?? 0;

  it("numbers each difference and marks its words on both sides", () => {
    expect(differences.map(({ n }) => n)).toEqual(
      differences.map((_, i) => i + 1),
    );
    const verb = numberOf("verb_changed");
    expect(wordsOf(before, verb)).toBe("neutralized");
    expect(wordsOf(after, verb)).toBe("killed");
    expect(differences[verb - 1]?.said).toContain("different measures");
  });

  it("marks only the side that has the words", () => {
    const gone = numberOf("attribution_dropped");
    expect(wordsOf(before, gone)).toContain("the army said");
    expect(wordsOf(after, gone)).toBe("");
  });

  it("shows which words of the sentence make the claim", () => {
    const mention = before.filter(({ inMention }) => inMention);
    expect(mention.map(({ text }) => text).join("")).toBe(radio.exact);
  });

  it("says once what two differences say alike", () => {
    const twice = lineUp(
      compareWording(
        worded("a", "A red car and a red bus."),
        worded("b", "A blue car and a blue bus."),
      ),
      "en",
    );
    const said = twice.differences.map((each) => each.said);
    expect(new Set(said).size).toBe(said.length);
    expect(wordsOf(twice.after, 1)).toBe("blueblue");
  });

  it("loses no word of any sentence, and closes each mark once", () => {
    const words = fc
      .array(
        fc.constantFrom(
          ..."army said killed “neutralized” 48 at least 𝟚 in Mopti not".split(
            " ",
          ),
        ),
        { minLength: 1 },
      )
      .map((each) => each.join(" "));
    fc.assert(
      fc.property(words, words, (one, two) => {
        const compared = compareWording(worded("1", one), worded("2", two));
        const laid = lineUp(compared, "fr");
        for (const [stretches, text] of [
          [laid.before, one],
          [laid.after, two],
        ] as const) {
          expect(stretches.map((each) => each.text).join("")).toBe(text);
          for (const { marks, ends } of stretches) {
            expect(marks).toEqual(expect.arrayContaining(ends));
          }
        }
      }),
    );
  });
});
