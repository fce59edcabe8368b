import { describe, expect, it } from "vitest";

import { buildFigureLedger } from "./ledger";
import { MALI } from "./ledger/mali-figures";
import { type MarkCode, marksOf } from "./ledger/mark";
import { sayMark } from "./ledger/say-mark";

const ledger = buildFigureLedger(MALI);

function marks<Code extends MarkCode>(code: Code) {
  return marksOf(ledger.marks, code);
}

function sums(over: string): string[] {
  return marks("sum_holds")
    .filter((mark) => mark.over === over)
    .map((mark) => sayMark(mark, "en"));
}

describe("the figures of 27 July 2022 in Mali", () => {
  it("add up by population: 15 + 3 = 18, and 12 = 9 + 3 at Kalumba", () => {
    expect(sums("population")).toEqual([
      "15 troops (the whole event) + 3 civilians (the whole event) = 18: the sum holds against 18 people (killed, Mali).",
      "9 soldiers (Kalumba) + 3 civilians (Kalumba) = 12: the sum holds against 12 people (killed, Kalumba). The desk computed one side from the other, so this confirms nothing.",
    ]);
  });

  it("add up by place: 9 + 6 = 15, and what is known of 18 by place", () => {
    expect(sums("place")).toEqual([
      "12 people (Kalumba) + 6 soldiers (Sokolo) = 18: the sum holds against 18 people (killed, Mali).",
      "9 soldiers (Kalumba) + 6 soldiers (Sokolo) = 15: the sum holds against 15 troops (killed, the whole event).",
    ]);
  });

  it("say how the nine soldiers of Kalumba were derived", () => {
    expect(sums("formula")).toEqual([
      "9 soldiers (killed, Kalumba) is derived: 12 people (Kalumba) − 3 civilians (Kalumba) = 9.",
    ]);
  });

  it("have no sum that fails, no part missing and no conflict", () => {
    expect(marks("sum_fails")).toEqual([]);
    expect(marks("parts_missing")).toEqual([]);
    expect(marks("conflicts")).toEqual([]);
  });

  it("keep the 48 killed apart from the 48 neutralized, in both languages", () => {
    const [mark, ...more] = marks("different_measure");
    expect(more).toEqual([]);
    expect(mark?.figureIds).toEqual(["sokolo-48", "voa-48"]);
    expect(sayMark(mark!, "en")).toBe(
      "48 assailants (killed, Sokolo) and 48 militants (“neutralized”, the whole event): the number is the same, the measure isn't. The words killed and “neutralized” don't mean the same and are not merged. On “neutralized”, according to the army: it has not said whether this includes captives.",
    );
    expect(sayMark(mark!, "fr")).toContain(
      "le nombre est le même, la mesure ne l’est pas. Les mots tués et «\u00a0neutralisés\u00a0» ne disent pas la même chose",
    );
  });

  it("tell that one 48 is for Sokolo and the other for all the attacks", () => {
    const narrower = marks("narrower_scope").filter((m) => m.sameNumber);
    const wider = marks("wider_scope").filter((m) => m.sameNumber);
    expect(narrower[0]?.figureIds).toEqual(["sokolo-48"]);
    expect(wider[0]?.figureIds).toEqual(["voa-48"]);
    expect(sayMark(narrower[0]!, "en")).toBe(
      "The number is the same, the scope isn't: 48 assailants (killed, Sokolo) is only a part of what 48 militants (“neutralized”, the whole event) covers.",
    );
  });

  it("agree across the reports, with at least 18 fitting 18", () => {
    expect(marks("agrees").map(({ figureIds }) => figureIds)).toEqual([
      ["voa-18", "daily-18"],
      ["voa-15", "daily-15"],
      ["voa-3", "daily-3"],
    ]);
  });

  it("stand in rows by what they count and columns by who says it", () => {
    expect(ledger.columns.map(({ key }) => key)).toEqual([
      "claimant:army",
      "claimant:government",
      "outlet:daily",
      "outlet:voa",
      "derived",
    ]);
    const rows = ledger.rows.map(({ measure, populations, place }) =>
      [measure, populations.join("/"), place].join(" "),
    );
    expect(rows).toEqual([
      "killed people Mali",
      "killed soldiers/troops ",
      "killed civilians ",
      "killed militants ",
      "killed people Kalumba",
      "killed soldiers Kalumba",
      "killed civilians Kalumba",
      "killed soldiers Sokolo",
      "killed assailants Sokolo",
      "wounded soldiers Sokolo",
      "casualties people Mopti",
      "neutralized militants ",
      "neutralized pick-ups Sokolo",
    ]);
  });

  it("show the claimant's word and the outlet that carries it", () => {
    const row = ledger.rows.find(({ measure, populations }) =>
      [measure, ...populations].join(" ").startsWith("neutralized militants"),
    );
    expect(row?.cells).toMatchObject([
      {
        column: "claimant:army",
        role: "says",
        figureId: "voa-48",
        exactWords: "“neutralized” 48 militants",
        mentionId: "mention-voa-48",
        noteIds: ["note"],
      },
      { column: "outlet:voa", role: "carries", figureId: "voa-48" },
    ]);
  });

  it("survive the way to JSON and back", () => {
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  });
});
