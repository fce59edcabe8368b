import { describe, expect, it } from "vitest";

import { buildFigureLedger, type LedgerInput } from "./ledger";
import { MALI, MALI_FIGURES } from "./ledger/mali-figures";
import { type MarkCode, marksOf } from "./ledger/mark";
import type { LedgerFigure } from "./ledger/reading";
import { sayMark } from "./ledger/say-mark";

const [some] = MALI_FIGURES;
const army = { id: "army", name: "the army" };
const union = { id: "union", name: "the union" };
const [herald, gazette] = ["Herald", "Gazette"].map((name) => ({
  id: name,
  name,
}));

let n = 0;
function figure(low: number, change: Partial<LedgerFigure> = {}) {
  n += 1;
  const carriedBy = change.carriedBy ?? herald!;
  return {
    ...some!,
    id: `f${n}`,
    low,
    high: low,
    place: null,
    carriedBy,
    articleId: carriedBy.id,
    ...change,
  };
}

function at(place: string, low: number, change: Partial<LedgerFigure> = {}) {
  return figure(low, { place, ...change });
}

function of(population: string, low: number, change = {}) {
  return figure(low, { population, ...change });
}

function ledger(figures: LedgerFigure[], change: Partial<LedgerInput> = {}) {
  return buildFigureLedger({ ...MALI, figures, ...change });
}

function said(code: MarkCode, ...figures: LedgerFigure[]) {
  const marks = ledger(figures).marks.filter((mark) => mark.code === code);
  return marks.map((mark) => sayMark(mark, "en"));
}

describe("agreement", () => {
  it("of two outlets with one claimant is one voice repeated", () => {
    const both = { statedBy: army };
    expect(
      said(
        "agrees",
        figure(9, both),
        figure(9, { ...both, carriedBy: gazette }),
      ),
    ).toEqual([
      "9 people (killed, the whole event): all from the army, in 2 reports: one voice repeated, not several that confirm each other.",
    ]);
  });

  it("of two words for an alike group says that they differ", () => {
    expect(
      said("agrees", of("militants", 5), of("fighters", 5, { statedBy: army })),
    ).toEqual([
      "5 militants (killed, the whole event): the army and Herald agree, in one report. They name whom they count in different words; check that they mean the same people.",
    ]);
    expect(said("agrees", of("troops", 5), of("soldiers", 5))[0]).not.toContain(
      "different words",
    );
  });

  it("is never with a figure of the desk's own", () => {
    const derived = figure(9, {
      terms: [
        { figureId: "a", sign: 1 },
        { figureId: "b", sign: 1 },
      ],
      carriedBy: null,
    });
    expect(said("agrees", figure(9), derived)).toEqual([]);
  });
});

describe("conflict", () => {
  it("names the two farthest apart and marks all that are in it", () => {
    const figures = [
      figure(12, { statedBy: army }),
      figure(15, { statedBy: union }),
      figure(13, { carriedBy: gazette }),
      figure(10, { bound: "at_least", high: null }),
    ];
    const [mark, ...more] = marksOf(ledger(figures).marks, "conflicts");
    expect(more).toEqual([]);
    expect(mark?.figureIds).toEqual(figures.slice(0, 3).map(({ id }) => id));
    expect(sayMark(mark!, "en")).toBe(
      "The union has 15 people (killed, the whole event), the army has 12 people (killed, the whole event): they are 3 apart and can't both hold.",
    );
    expect(sayMark(mark!, "fr")).toContain("l’écart est de 3");
  });

  it("is found across words for an alike group, never across measures", () => {
    expect(said("conflicts", of("militants", 5), of("rebels", 9))).toHaveLength(
      1,
    );
    expect(
      said(
        "conflicts",
        of("rebels", 5),
        of("rebels", 9, { measure: "wounded" }),
      ),
    ).toEqual([]);
  });

  it("is not between times, nor between at least 18 and 20", () => {
    const before = { timeFrom: "2022-07-22", timeTo: "2022-07-22" };
    expect(said("conflicts", figure(5), figure(9, before))).toEqual([]);
    const atLeast = figure(18, { bound: "at_least", high: null });
    expect(said("conflicts", atLeast, figure(20))).toEqual([]);
  });

  it("is where a part exceeds its whole, in place or in population", () => {
    expect(said("conflicts", at("Sokolo", 9), figure(6))).toEqual([
      "9 people (killed, Sokolo) exceeds 6 people (killed, the whole event) by 3, though it is counted within it.",
    ]);
    expect(said("conflicts", of("civilians", 4), figure(3))).toHaveLength(1);
  });

  it("is not where attackers outnumber a toll", () => {
    expect(said("conflicts", of("militants", 48), figure(18))).toEqual([]);
  });
});

describe("a running total", () => {
  it("that rises is told as an update", () => {
    const first = { cumulative: true, asOf: "2022-07-28" };
    const later = { cumulative: true, asOf: "2022-08-01" };
    expect(said("updated", figure(18, later), figure(15, first))).toEqual([
      "A running total that rose from 15 people (killed, the whole event, as of 28 July 2022) to 18 people (killed, the whole event, as of 1 August 2022): the later count doesn't contradict the earlier one.",
    ]);
  });
});

describe("scope", () => {
  it("is compared with the nearest wider row, and counted there", () => {
    const places = [
      { name: "Sokolo", within: "Ségou" },
      { name: "Ségou", within: "Mali" },
      { name: "Kalumba", within: "Mali" },
    ];
    const { marks } = ledger(
      [at("Sokolo", 2), at("Ségou", 4), at("Kalumba", 9), figure(18)],
      { places },
    );
    expect(
      marksOf(marks, "narrower_scope").map(({ narrower, wider }) => [
        narrower.place,
        wider.place,
      ]),
    ).toEqual([
      ["Kalumba", null],
      ["Ségou", null],
      ["Sokolo", "Ségou"],
    ]);
    expect(
      marksOf(marks, "wider_scope").map(({ wider, others }) => [
        wider.place,
        others,
      ]),
    ).toEqual([
      [null, 1],
      ["Ségou", 0],
    ]);
  });

  it("may be narrower in time", () => {
    const hours = {
      timeFrom: "2022-07-27T05:00:00Z",
      timeTo: "2022-07-27T09:00:00Z",
    };
    expect(said("narrower_scope", figure(3, hours), figure(18))).toHaveLength(
      1,
    );
  });

  it("says nothing of distances", () => {
    const distance = { measure: "distance", population: null };
    expect(
      said("narrower_scope", at("Sokolo", 15, distance), figure(99, distance)),
    ).toEqual([]);
  });
});

describe("different measures", () => {
  it("are marked once when the scope is the same", () => {
    const neutralized = { measure: "neutralized" };
    const pair = [of("rebels", 7), of("fighters", 7, neutralized)];
    expect(said("different_measure", ...pair)).toHaveLength(1);
    expect(said("narrower_scope", ...pair)).toEqual([]);
  });

  it("are not marked for other numbers or measures nobody mistakes", () => {
    const neutralized = { measure: "neutralized" };
    expect(
      said("different_measure", of("rebels", 7), of("rebels", 8, neutralized)),
    ).toEqual([]);
    expect(
      said("different_measure", figure(7), figure(7, { measure: "wounded" })),
    ).toEqual([]);
  });
});

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

it("has an empty ledger for an event without figures", () => {
  expect(ledger([])).toMatchObject({ columns: [], rows: [], marks: [] });
});

it("takes a newsroom's own groups", () => {
  const populations = [
    {
      name: "hunters",
      within: "people",
      divides: "side",
      en: ["hunters"],
      fr: ["chasseurs"],
    },
  ];
  const figures = [figure(5), of("hunters", 2), of("civilians", 3)];
  const { marks } = ledger(figures, { populations });
  expect(marksOf(marks, "sum_holds")).toHaveLength(1);
  expect(marksOf(ledger(figures).marks, "sum_holds")).toEqual([]);
});
