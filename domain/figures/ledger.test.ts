import { describe, expect, it } from "vitest";

import { marksOf } from "./ledger/mark";
import { sayMark } from "./ledger/say-mark";
import {
  army,
  at,
  figure,
  gazette,
  ledger,
  of,
  said,
  union,
} from "./ledger.fixture";

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
