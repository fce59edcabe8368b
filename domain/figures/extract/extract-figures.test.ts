import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { type ExtractedFigure, extractFigures } from "./extract-figures";

function only(sentence: string, language = "en"): ExtractedFigure {
  const [figure, ...others] = extractFigures(sentence, language);
  expect(others).toEqual([]);
  return figure!;
}

describe("exact words", () => {
  it.each([
    ["They killed at least 15 Malian soldiers.", "at least 15 Malian soldiers"],
    ["Six soldiers dead after the raid.", "Six soldiers dead"],
    ["Scores of militants fled.", "Scores of militants"],
    ["It fell by about €3.5m.", "about €3.5m"],
    [
      "It passed without causing any casualties.",
      "without causing any casualties",
    ],
    ["It lies 15-20 km away.", "15-20 km"],
  ])("of %j", (sentence, words) => {
    expect(only(sentence).exactWords).toBe(words);
  });

  it("are counted in code points, behind an emoji too", () => {
    const sentence = "🚨🇲🇱 The raid killed 48 assailants.";
    const { start, end, exactWords } = only(sentence);
    expect(exactWords).toBe("48 assailants");
    expect(sliceCodePoints(sentence, start, end)).toBe(exactWords);
  });
});

describe("the same number under different words", () => {
  it.each([
    ["The army “neutralized” 48 militants.", "neutralized"],
    ["The army killed 48 militants.", "killed"],
    ["48 militants surrendered.", "surrendered"],
    ["The army captured 48 militants.", "captured"],
    ["The army faced 48 militants.", "count"],
    ["L’armée a « neutralisé » 48 terroristes.", "neutralized"],
  ])("measures %j", (sentence, measure) => {
    const language = sentence.startsWith("L’") ? "fr" : "en";
    expect(only(sentence, language)).toMatchObject({ low: 48, measure });
  });

  it("counts the object, never the subject, of an act", () => {
    const [soldiers, militants] = extractFigures(
      "Fifteen soldiers killed 48 militants.",
      "en",
    );
    expect([soldiers?.measure, militants?.measure]).toEqual([
      "count",
      "killed",
    ]);
  });
});

describe("what is no count of people", () => {
  it.each([
    ["It began at 10:30.", "time"],
    ["It began on 27 July 2022.", "date"],
    ["It began in 2022.", "date"],
    ["The 2022 attacks went on.", "date"],
    ["It grew in the 1990s.", "date"],
    ["On le sait depuis le 2022-07-27.", "date"],
    ["It is the third attack.", "ordinal"],
    ["It lies 15 miles away.", "distance"],
    ["It took three weeks.", "duration"],
    ["It cost £300.", "money"],
    ["It fell 8%.", "share"],
    ["He is 45 years old.", "age"],
  ])("in %j", (sentence, kind) => {
    expect(only(sentence).kind).toBe(kind);
  });

  it.each([
    "The F-16 left.",
    "They won 3-1.",
    "Article 49 stands.",
    "Call 555-0100.",
    "He saw a soldier.",
    "No comment was made.",
    "This one is right.",
    "It happened on 9/11.",
    "See 192.168.1.2.",
    "See https://example.org/12%20dead?n=48 there.",
  ])("nor is anything in %j", (sentence) => {
    expect(extractFigures(sentence, "en")).toEqual([]);
  });

  it("takes four digits before a plural for a count", () => {
    expect(only("The raid left 2000 people homeless.")).toMatchObject({
      kind: "count",
      low: 2000,
    });
  });
});

describe("where and who", () => {
  it.each([
    ["In Kidal, 12 people were killed.", "Kidal"],
    ["A raid killed 12 people in northern Mali.", "northern Mali"],
    ["Officials in Paris said 12 people were killed.", null],
    ["A raid killed 12 people near the Malian border.", null],
    ["A raid 20 km from Gao killed 12 people.", "20 km from Gao"],
  ])("places %j", (sentence, place) => {
    const figures = extractFigures(sentence, "en");
    expect(figures.find(({ low }) => low === 12)?.place).toBe(place);
  });

  it.each([
    ["The army said 12 people were killed.", "The army"],
    ["Awa Diallo, a nurse, said 12 people were killed.", "Awa Diallo"],
    ["According to the mayor, 12 people were killed.", "the mayor"],
    ["“We buried 12 people,” said Colonel Keita on Monday.", "Colonel Keita"],
    ["He said 12 people were killed.", null],
    ["Reports of 12 people killed spread.", null],
  ])("finds who says %j", (sentence, saidBy) => {
    expect(only(sentence).saidBy).toBe(saidBy);
  });

  it("keeps each speaker to their side of a semicolon", () => {
    const figures = extractFigures(
      "Police said 80 people marched; the union said 250 people marched.",
      "en",
    );
    expect(figures.map(({ saidBy }) => saidBy)).toEqual([
      "Police",
      "the union",
    ]);
  });

  it("lists the words that keep a distance, each once", () => {
    const { hedges } = only(
      "The army claims to have killed at least 12 suspected rebels.",
    );
    expect(hedges).toEqual(["at least", "claims to have", "suspected"]);
  });
});

describe("an explanation", () => {
  it("names the words it rests on", () => {
    const whys = extractFigures(
      "The raid killed at least 12 people, including three civilians.",
      "en",
    ).map(({ why }) => why.en);
    expect(whys).toEqual([
      "“at least 12 people” goes with “killed”; the upper end is left open.",
      "“three civilians” is counted as its whole is; it is a part of “at least 12 people”.",
    ]);
  });
});

describe("any text", () => {
  it("gives figures whose words are where they say", () => {
    const word = fc.constantFrom(
      ..."15 three dozens of killed soldiers, “neutralized” at least 1,2 % in Mali including a civilian and 40 dead — € no half".split(
        " ",
      ),
      "🚨",
    );
    const sentence = fc.array(word, { maxLength: 30 }).map((w) => w.join(" "));
    fc.assert(
      fc.property(sentence, fc.constantFrom("en", "fr", "ar"), (text, tag) => {
        for (const [i, figure] of extractFigures(text, tag).entries()) {
          const { start, end, exactWords, low, high, bound, partOf } = figure;
          expect(sliceCodePoints(text, start, end)).toBe(exactWords);
          if (low !== null && high !== null)
            expect(low).not.toBeGreaterThan(high);
          if (bound === "exactly") expect(low).toBe(high);
          expect(partOf).not.toBe(i);
        }
      }),
    );
  });

  it("survives characters of any kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Array.isArray(extractFigures(text, "fr"))).toBe(true);
      }),
    );
  });
});
