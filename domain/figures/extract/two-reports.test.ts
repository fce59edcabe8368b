import { describe, expect, it } from "vitest";

import {
  ALSO_RIGHT,
  HAS_REPORTS,
  ROWS,
  readReport,
  sentencesOf,
} from "@/bench/two-reports";
import { brief } from "./brief";
import { extractFigures } from "./extract-figures";

describe.skipIf(!HAS_REPORTS)("the two reports (needs ../shared)", () => {
  it.each(Object.entries(ROWS))("gives every figure of %s", (file, rows) => {
    const found = sentencesOf(readReport(file))
      .flatMap((sentence) => brief(sentence, "en").split("; "))
      .filter((figure) => figure && !/^(?:date|ordinal)/.test(figure));
    const right = [...rows, ...(ALSO_RIGHT[file] ?? [])];
    expect(found.toSorted()).toEqual(right.toSorted());
  });

  it("tells who says the 48, and keeps the two words for it apart", () => {
    const told = Object.keys(ROWS).map((file) =>
      sentencesOf(readReport(file))
        .flatMap((sentence) => extractFigures(sentence, "en"))
        .find(({ low }) => low === 48),
    );
    expect(told).toMatchObject([
      { measure: "neutralized", saidBy: "The Malian army", hedges: [] },
      { measure: "killed", saidBy: "The army", hedges: ["claims to have"] },
    ]);
  });

  it("tells the place of each figure that has one", () => {
    const report = readReport("mali-three-coordinated-attacks.txt");
    const figures = sentencesOf(report).flatMap((sentence) =>
      extractFigures(sentence, "en"),
    );
    const places = (low: number) =>
      figures.filter((figure) => figure.low === low).map(({ place }) => place);
    expect(places(12)).toEqual(["Kalumba"]);
    expect(places(25)).toEqual(["Sokolo"]);
    expect(places(0)).toEqual(["Mopti"]);
    expect(places(100)).toEqual(["north of Bamako"]);
    expect(places(15)).toContain("15 km from Sokolo");
  });
});
