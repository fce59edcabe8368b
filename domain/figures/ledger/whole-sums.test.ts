import { expect, it } from "vitest";

import type { LedgerFigure } from "./reading";
import { withoutSumsOverOthers } from "./whole-sums";

const figure = (id: string, ...terms: string[]) =>
  ({
    id,
    terms: terms.length > 0 ? terms.map((figureId) => ({ figureId })) : null,
  }) as unknown as LedgerFigure;

it("leaves out a sum over what is not there, and sums over that sum", () => {
  const figures = [
    figure("over the sum", "sum", "here"),
    figure("sum", "here", "gone"),
    figure("here"),
    figure("whole", "here"),
  ];
  const ids = withoutSumsOverOthers(figures).map(({ id }) => id);
  expect(ids).toEqual(["here", "whole"]);
});
