import { describe, expect, it } from "vitest";

import { buildFigureLedger } from "@/domain/figures/ledger";
import { MALI } from "@/domain/figures/ledger/mali-figures";
import { toFigureLedgerView } from "./figure-ledger-view";

const view = toFigureLedgerView(buildFigureLedger(MALI), "27 July", "en");

describe("a figure ledger in a report", () => {
  it("has a cell for every column in every row", () => {
    for (const { cells } of view.rows) {
      expect(cells).toHaveLength(view.columns.length);
    }
  });

  it("points from a figure at what is said of it", () => {
    const row = view.rows.find(({ label }) => label.includes("neutralized"));
    const [mark] = row!.cells.flatMap(({ marks }) => marks);
    expect(view.marks[mark!]).toEqual({
      kind: "caution",
      sentence: expect.stringContaining("not merged"),
    });
  });

  it("says a number once for each voice, however many reports have it", () => {
    const twice = [...MALI.figures, ...MALI.figures].map((figure, i) => ({
      ...figure,
      id: `${i}`,
    }));
    const ledger = buildFigureLedger({ ...MALI, figures: twice });
    const { rows } = toFigureLedgerView(ledger, "27 July", "en");
    const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toContain("48");
    expect(texts.filter((text) => text.includes("48; 48"))).toEqual([]);
  });

  it("tells sums and leaves out what merely agrees", () => {
    const kinds = new Set(view.marks.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["sum_holds", "caution"]));
  });
});
