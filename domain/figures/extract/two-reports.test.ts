import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

import { readVersion } from "@/domain/articles/read-version";
import { sliceCodePoints } from "@/lib/code-points";
import { brief } from "./brief";
import { extractFigures } from "./extract-figures";

const FOLDER = path.join(process.env.SHARED_DIR ?? "../shared", "articles");

/** What a careful reader takes out of each report, in the order of the text. */
const REPORTS = {
  "voa-mali-attacks.txt": [
    "killed people 18",
    "killed soldiers 15",
    "killed civilians 3",
    "killed militants 40–",
    "neutralized militants 48",
    "distance kilometres 15",
  ],
  "mali-three-coordinated-attacks.txt": [
    "attacks 3",
    "killed people ≥18",
    "killed civilians 3 of 1",
    "killed soldiers ≥15",
    "killed civilians 3",
    "attacks 3",
    "killed people 12",
    "killed civilians 3 of 0",
    "killed soldiers 6",
    "wounded soldiers 25",
    "seriously_wounded soldiers 5 of 1",
    "killed assailants 48",
    "neutralized pick-ups 3",
    "distance kilometres 15",
    "count combatants ~15",
    "casualties people 0",
    "duration days 5",
    "count truck bombs 2",
    "killed soldiers 1",
    "wounded people 6",
    "wounded civilians 1 of 2",
    "count localities 6",
    "distance kilometres ~100",
    "count coups 2",
  ],
};

describe.skipIf(!existsSync(FOLDER))(
  "the two reports (needs ../shared)",
  () => {
    it.each(Object.entries(REPORTS))(
      "gives every figure of %s",
      (file, rows) => {
        const found = sentencesOf(file)
          .map((sentence) => brief(sentence, "en"))
          .flatMap((figures) => figures.split("; "))
          .filter((figure) => figure && !/^(?:date|ordinal)/.test(figure));
        expect(found).toEqual(rows);
      },
    );

    it("tells who says the 48, and where, and keeps both words apart", () => {
      const told = Object.keys(REPORTS).map((file) =>
        sentencesOf(file)
          .flatMap((sentence) => extractFigures(sentence, "en"))
          .find(({ low }) => low === 48),
      );
      expect(told).toMatchObject([
        { measure: "neutralized", saidBy: "The Malian army", hedges: [] },
        { measure: "killed", saidBy: "The army", hedges: ["claims to have"] },
      ]);
    });

    it("tells the place of each figure that has one", () => {
      const figures = sentencesOf("mali-three-coordinated-attacks.txt").flatMap(
        (sentence) => extractFigures(sentence, "en"),
      );
      const places = (low: number) =>
        figures
          .filter((figure) => figure.low === low)
          .map(({ place }) => place);
      expect(places(12)).toEqual(["Kalumba"]);
      expect(places(25)).toEqual(["Sokolo"]);
      expect(places(0)).toEqual(["Mopti"]);
      expect(places(100)).toEqual(["north of Bamako"]);
      expect(places(15)).toContain("15 km from Sokolo");
    });
  },
);

function sentencesOf(file: string): string[] {
  const text = readFileSync(path.join(FOLDER, file), "utf8");
  const version = readVersion({ text, language: "en" });
  if (!version.ok) throw new Error(version.error);
  return version.value.sentences.map(({ start, end }) =>
    sliceCodePoints(version.value.text, start, end),
  );
}
