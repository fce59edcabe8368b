import { describe, expect, it } from "vitest";

import { derivedFigureInput, figureInput } from "./figure-input";

const party = "7d9f2a4e-0c53-4d7e-9a53-0b1d7f4c2a10";
const other = "0f2c1c86-5d2b-4a40-8f5e-5a9d0c7f3b21";

const stated = {
  low: 48,
  high: 48,
  bound: "exactly",
  measure: "neutralized",
  population: "militants",
  exactWords: "“neutralized” 48 militants",
};

function problems(change: Record<string, unknown>) {
  const result = figureInput.safeParse({ ...stated, ...change });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => [path[0], message]);
}

describe("figureInput", () => {
  it("takes a stated figure and fills in what is not said", () => {
    expect(figureInput.parse(stated)).toEqual({
      ...stated,
      place: null,
      timeFrom: null,
      timeTo: null,
      asOf: null,
      cumulative: false,
      statedByPartyId: null,
      statedByName: null,
    });
  });

  it("takes numbers as a form sends them", () => {
    const form = { ...stated, low: " 18 ", high: "", bound: "at_least" };
    expect(figureInput.parse(form)).toMatchObject({ low: 18, high: null });
    const share = { measure: "share", low: "2.5", high: "2.5" };
    expect(figureInput.parse({ ...stated, ...share }).low).toBe(2.5);
  });

  it.each([
    [{ bound: "at_least", high: null }],
    [{ bound: "at_most", low: null }],
    [{ bound: "about" }],
    [{ bound: "about", low: 40 }],
    [{ bound: "unspecified", high: null }],
    [{ low: 999_999_999_999_999, high: 999_999_999_999_999 }],
    [{ timeFrom: "2022-07-27", timeTo: "2022-07-27" }],
    [{ timeFrom: "2022-07-27T05:00:00Z", timeTo: "2022-07-27" }],
    [{ cumulative: true, asOf: "2022-07-28T18:00:00+02:00" }],
    [{ statedByPartyId: party }],
  ])("accepts %j", (change) => {
    expect(problems(change)).toEqual([]);
  });

  const digits = "Write the number in digits, with a point before decimals";
  const long = "A figure has at most 15 digits";
  it.each([
    [{ low: 47 }, "high", "An exact figure has the same low and high end"],
    [{ bound: "about", low: 50 }, "high", "The high end is below the low"],
    [{ low: -1, high: -1 }, "low", "A figure is never below zero."],
    [{ low: 1.5, high: 1.5 }, "low", "What is counted one by one has no"],
    [{ low: null, high: null }, "low", "State at least one number."],
    [{ low: "", high: " " }, "low", "State at least one number."],
    [{ bound: "at_least" }, "high", "“At least” gives the low end"],
    [{ bound: "at_most" }, "low", "“At most” gives the high end"],
    [{ bound: "about", high: null }, "high", "“About” gives both ends"],
    [{ low: "9".repeat(1_000_000) }, "low", long],
    [{ low: 1e15 }, "low", long],
    [{ low: 1e300 }, "low", long],
    [{ low: JSON.parse("1e999") }, "low", long],
    [{ low: "0.1234567" }, "low", long],
    [{ low: "1,200" }, "low", digits],
    [{ low: "0x30" }, "low", digits],
    [{ low: "1e3" }, "low", long],
    [{ low: Number.NaN }, "low", digits],
    [{ low: {} }, "low", digits],
    [{ bound: "maybe" }, "bound", "Say how firmly the number is stated."],
    [{ measure: " " }, "measure", "Say what is counted"],
    [{ exactWords: "" }, "exactWords", "Give the words that state the"],
    [{ exactWords: "a".repeat(1001) }, "exactWords", "Keep this under 1001"],
    [{ asOf: "yesterday" }, "asOf", "Write the date as year-month-day"],
    [{ timeFrom: "2022-02-30" }, "timeFrom", "Write the date as"],
    [
      { timeFrom: "2022-07-28", timeTo: "2022-07-27" },
      "timeTo",
      "The time ends before it begins.",
    ],
    [{ cumulative: true }, "asOf", "A running total needs the date"],
    [
      { statedByPartyId: party, statedByName: "the army" },
      "statedByName",
      "Choose a party or write a name",
    ],
  ])("refuses %#", (change, field, sentence) => {
    expect(problems(change)).toEqual([
      [field, expect.stringContaining(sentence)],
    ]);
  });
});

describe("derivedFigureInput", () => {
  const derived = {
    measure: "killed",
    population: "soldiers",
    terms: [
      { figureId: party, sign: 1 },
      { figureId: other, sign: -1 },
    ],
  };

  it("takes a sum and no number of its own", () => {
    const parsed = derivedFigureInput.parse({ ...derived, low: 9 });
    expect(parsed).toMatchObject(derived);
    expect(parsed).not.toHaveProperty("low");
  });

  it.each([
    [[derived.terms[0]], "A sum needs at least two figures."],
    [[derived.terms[0], derived.terms[0]], "A figure stands in a sum once."],
    [
      Array.from({ length: 101 }, () => derived.terms[0]),
      "A sum has at most 100 figures.",
    ],
  ])("refuses %#", (terms, sentence) => {
    const result = derivedFigureInput.safeParse({ ...derived, terms });
    expect(result.error?.issues.map(({ message }) => message)).toContain(
      sentence,
    );
  });

  it("refuses a running total without its date", () => {
    const result = derivedFigureInput.safeParse({
      ...derived,
      cumulative: true,
    });
    expect(result.error?.issues[0]?.path).toEqual(["asOf"]);
  });
});
