import { expect, it } from "vitest";

import { buildFigureLedger } from "./ledger";
import { MALI } from "./ledger/mali-figures";
import { ledgerAround } from "./ledger-around";

const figures = MALI.figures.map((figure, i) => ({
  ...figure,
  claimId: `claim-${i}`,
}));
const ledger = buildFigureLedger({ ...MALI, figures });

it("keeps the claim's rows, what is noticed of them and the rows that tells of", () => {
  for (const { id, claimId } of figures) {
    const around = ledgerAround(ledger, claimId);
    const own = around.marks.filter((mark) => mark.figureIds.includes(id));
    const all = ledger.marks.filter((mark) => mark.figureIds.includes(id));
    expect(own).toEqual(all);
    const keys = around.rows.map(({ key }) => key);
    for (const { rows } of around.marks) {
      expect(keys).toEqual(expect.arrayContaining([...rows]));
    }
    const columns = around.columns.map(({ key }) => key);
    for (const { cells } of around.rows) {
      for (const { column } of cells) expect(columns).toContain(column);
    }
  }
});

it("leaves out what has nothing to do with the claim", () => {
  const none = ledgerAround(ledger, "no such claim");
  expect([none.rows, none.marks, none.columns]).toEqual([[], [], []]);
  const [first] = figures;
  const around = ledgerAround(ledger, first!.claimId);
  expect(around.rows.length).toBeLessThan(ledger.rows.length);
});
