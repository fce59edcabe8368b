import { describe, expect, it } from "vitest";

import { indexPopulations } from "./populations";

const populations = indexPopulations();

describe("keyOf", () => {
  it.each([
    ["troops", "soldiers"],
    ["Soldats", "soldiers"],
    ["civils", "civilians"],
    ["assailants", "militants"],
    ["combattants", "militants"],
    ["  Security   forces ", "security forces"],
    ["forces de l'ordre", "security forces"],
    ["Malian soldiers", "malian soldiers"],
  ])("knows %s as %s", (word, key) => {
    expect(populations.keyOf(word, "killed")).toBe(key);
  });

  it("takes a count of people without a population for people", () => {
    expect(populations.keyOf(null, "killed")).toBe("people");
    expect(populations.keyOf(null, "neutralized")).toBe("");
  });
});

describe("chain", () => {
  it("leads from soldiers to people", () => {
    expect(populations.chain("soldiers")).toEqual([
      "soldiers",
      "security forces",
      "people",
    ]);
  });

  it("puts a qualified word within its noun, in both languages", () => {
    expect(populations.chain("malian soldiers")).toContain("soldiers");
    expect(populations.chain("soldats maliens")).toContain("soldiers");
    expect(populations.chain("police stations")).toEqual(["police stations"]);
  });

  it("ends in a circle of a newsroom's own", () => {
    const circular = indexPopulations([
      { name: "a", within: "b", en: [], fr: [] },
      { name: "b", within: "a", en: [], fr: [] },
    ]);
    expect(circular.chain("a")).toEqual(["a", "b"]);
  });
});

describe("isDisjoint", () => {
  it.each([
    ["soldiers", "civilians", true],
    ["soldiers", "journalists", true],
    ["militants", "civilians", true],
    ["women", "children", true],
    ["women", "civilians", false],
    ["soldiers", "security forces", false],
    ["soldiers", "soldiers", false],
    ["soldiers", "vehicles", false],
    ["malian soldiers", "french soldiers", false],
  ])("of %s and %s is %s", (a, b, expected) => {
    expect(populations.isDisjoint(a, b)).toBe(expected);
    expect(populations.isDisjoint(b, a)).toBe(expected);
  });
});

describe("leavesNobodyOut", () => {
  it.each([
    ["people", ["soldiers", "civilians"], true],
    ["people", ["soldiers", "journalists"], true],
    ["people", ["civilians"], false],
    ["people", ["women", "children"], false],
    ["civilians", ["journalists", "aid workers", "health workers"], false],
  ])("of %s by %j is %s", (whole, parts, expected) => {
    expect(populations.leavesNobodyOut(whole, parts)).toBe(expected);
  });
});

it("takes a newsroom's own groups before the table's", () => {
  const own = indexPopulations([
    {
      name: "dozos",
      within: "people",
      divides: "side",
      en: ["hunters"],
      fr: ["dozos"],
    },
    { name: "rebels", within: "people", en: ["rebels"], fr: [] },
  ]);
  expect(own.keyOf("hunters", "killed")).toBe("dozos");
  expect(own.keyOf("rebels", "killed")).toBe("rebels");
  expect(own.isDisjoint("dozos", "civilians")).toBe(true);
  expect(own.rank("dozos")).toBeGreaterThan(own.rank("vehicles"));
  expect(own.rank("nobody listed")).toBeGreaterThan(own.rank("dozos"));
});
