import { describe, expect, it } from "vitest";

import { marksOf } from "./ledger/mark";
import { sayMark } from "./ledger/say-mark";
import { army, at, figure, ledger, of, said, union } from "./ledger.fixture";

describe("sums by population", () => {
  it("fail when every side is given and they don't add up", () => {
    expect(
      said("sum_fails", figure(18), of("soldiers", 14), of("civilians", 3)),
    ).toEqual([
      "14 soldiers (the whole event) + 3 civilians (the whole event) = 17, not 18 people (killed, the whole event): the sum is off by 1.",
    ]);
  });

  it("lack parts when a side is not given", () => {
    expect(said("parts_missing", figure(12), of("civilians", 3))).toEqual([
      "Of 12 people (killed, the whole event), the parts that have figures come to 3 (3 civilians (the whole event)): 9 not accounted for.",
    ]);
  });

  it("are compatible where bounds leave room", () => {
    const atLeast = { bound: "at_least", high: null };
    const [mark] = marksOf(
      ledger([figure(20), of("soldiers", 15, atLeast), of("civilians", 3)])
        .marks,
      "sum_holds",
    );
    expect(mark).toMatchObject({ exact: false, byConstruction: false });
    expect(sayMark(mark!, "en")).toBe(
      "At least 15 soldiers (the whole event) + 3 civilians (the whole event) = at least 18, which is compatible with 20 people (killed, the whole event).",
    );
  });

  it("count attackers in only where the toll does", () => {
    const sides = [of("soldiers", 15), of("civilians", 3), of("rebels", 40)];
    expect(said("sum_holds", figure(18), ...sides)).toHaveLength(1);
    const [with58] = marksOf(ledger([figure(58), ...sides]).marks, "sum_holds");
    expect(with58?.parts.map(({ low }) => low)).toEqual([15, 3, 40]);
    expect(said("sum_fails", figure(58), ...sides)).toEqual([]);
  });

  it("prefer the broadest parts and fall back on others that fit", () => {
    const parts = [
      of("security forces", 16),
      of("soldiers", 15),
      of("civilians", 3),
    ];
    const [broad] = marksOf(ledger([figure(19), ...parts]).marks, "sum_holds");
    expect(broad?.parts.map(({ low }) => low)).toEqual([16, 3]);
    const [other] = marksOf(ledger([figure(18), ...parts]).marks, "sum_holds");
    expect(other?.parts.map(({ low }) => low)).toEqual([15, 3]);
  });

  it("never add groups that may overlap", () => {
    expect(
      said("sum_holds", figure(5), of("women", 2), of("civilians", 3)),
    ).toEqual([]);
  });

  it("never mix measures, and leave shares alone", () => {
    expect(
      said(
        "sum_holds",
        figure(18),
        of("soldiers", 15, { measure: "neutralized" }),
        of("civilians", 3),
      ),
    ).toEqual([]);
    const share = { measure: "share" };
    expect(
      said(
        "sum_holds",
        figure(18, share),
        of("soldiers", 15, share),
        of("civilians", 3, share),
      ),
    ).toEqual([]);
  });

  it("check each total of a conflict, by its own speaker's parts", () => {
    const armys = { statedBy: army };
    const unions = { statedBy: union };
    const { marks } = ledger([
      figure(18, armys),
      figure(25, unions),
      of("soldiers", 15, armys),
      of("soldiers", 20, unions),
      of("civilians", 3),
    ]);
    const holds = marksOf(marks, "sum_holds");
    expect(holds.map(({ total, parts }) => [total.low, parts[0]?.low])).toEqual(
      [[18, 15]],
    );
    expect(
      marksOf(marks, "sum_fails").map(({ total, by }) => [total.low, by]),
    ).toEqual([[25, 2]]);
  });
});

describe("sums by place", () => {
  it("fail when every listed place is given", () => {
    const places = [at("Kalumba", 9), at("Sokolo", 6), at("Mopti", 0)];
    expect(said("sum_fails", figure(16), ...places)).toEqual([
      "9 people (Kalumba) + 0 people (Mopti) + 6 people (Sokolo) = 15, not 16 people (killed, the whole event): the sum is off by 1.",
    ]);
  });

  it("lack parts when a listed place is not given", () => {
    expect(
      said("parts_missing", figure(16), at("Kalumba", 9), at("Sokolo", 6)),
    ).toEqual([
      "Of 16 people (killed, the whole event), the parts that have figures come to 15 (9 people (Kalumba) + 6 people (Sokolo)): 1 not accounted for.",
    ]);
  });

  it("fail when the places exceed the whole, listed or not", () => {
    expect(
      said("sum_fails", figure(10), at("Here", 9), at("There", 6)),
    ).toHaveLength(1);
  });

  it("count a place once, however deep its places lie", () => {
    const places = [{ name: "Sokolo", within: "Ségou" }];
    const { marks } = ledger(
      [at("Sokolo", 4), at("Ségou", 6), at("Kalumba", 9), figure(15)],
      { places },
    );
    expect(
      marksOf(marks, "sum_holds").map(({ parts }) =>
        parts.map(({ place }) => place),
      ),
    ).toEqual([["Kalumba", "Ségou"]]);
  });
});

describe("formulas", () => {
  const terms = [
    { figureId: "twelve", sign: 1 },
    { figureId: "three", sign: -1 },
  ] as const;
  const twelve = figure(12, { id: "twelve" });
  const three = of("civilians", 3, { id: "three" });

  it("fail when the figure kept is not what the sum gives", () => {
    const stale = of("soldiers", 10, { terms, carriedBy: null });
    expect(said("sum_fails", twelve, three, stale)).toContain(
      "12 people (the whole event) − 3 civilians (the whole event) = 9, not 10 soldiers (killed, the whole event): the sum is off by 1.",
    );
  });

  it.each([
    ["a figure of its sum is not in this event.", [], {}],
    [
      "its sum adds figures of different measures, which don't add up.",
      [twelve, { ...three, measure: "neutralized" }],
      {},
    ],
    [
      "its sum leads back to itself, or rests on one that does.",
      [twelve, { ...three, terms: [{ figureId: "nine", sign: 1 }] as const }],
      { id: "nine" },
    ],
  ])("are refused when %s", (why, figures, change) => {
    const nine = of("soldiers", 9, { terms, carriedBy: null, ...change });
    const sentences = said("sum_refused", nine, ...figures);
    expect(sentences).toContain(
      `9 soldiers (killed, the whole event) can't be checked: ${why}`,
    );
  });

  it("are not found a second time by population", () => {
    const sum = [
      { figureId: "a", sign: 1 },
      { figureId: "b", sign: 1 },
    ] as const;
    const { marks } = ledger([
      of("soldiers", 15, { id: "a" }),
      of("civilians", 3, { id: "b" }),
      figure(18, { terms: sum, carriedBy: null }),
    ]);
    expect(marksOf(marks, "sum_holds").map(({ over }) => over)).toEqual([
      "formula",
    ]);
  });
});
