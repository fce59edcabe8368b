import { describe, expect, it } from "vitest";

import { editFigureForm } from "./figure-form";

describe("a figure from a form", () => {
  it("takes empty fields as not said and a tick as a running total", () => {
    const read = editFigureForm.parse({
      figureId: crypto.randomUUID(),
      revision: "3",
      low: "12",
      high: "",
      bound: "at_least",
      measure: "killed",
      exactWords: "12 dead",
      place: "",
      cumulative: "on",
      asOf: "2022-07-28",
    });
    expect(read).toMatchObject({
      low: 12,
      high: null,
      place: null,
      cumulative: true,
      revision: 3,
    });
  });
});
