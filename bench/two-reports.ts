import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { readVersion } from "@/domain/articles/read-version";
import type { VersionText } from "@/domain/articles/version";
import { sliceCodePoints } from "@/lib/code-points";

const FOLDER = path.join(process.env.SHARED_DIR ?? "../shared", "articles");

export const HAS_REPORTS = existsSync(FOLDER);

/** What a careful reader takes out of each report, in the order of the text. */
export const ROWS = {
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
  ],
};

/** Right too, but the reader leaves them out: a repeat, and older history. */
export const ALSO_RIGHT: Record<string, string[]> = {
  "voa-mali-attacks.txt": [],
  "mali-three-coordinated-attacks.txt": ["attacks 3", "count coups 2"],
};

/** One of the reports as a version. */
export function readReport(file: string): VersionText {
  const text = readFileSync(path.join(FOLDER, file), "utf8");
  const version = readVersion({ text, language: "en" });
  if (!version.ok) throw new Error(version.error);
  return version.value;
}

/** The words of each sentence of a version. */
export function sentencesOf({ text, sentences }: VersionText): string[] {
  return sentences.map(({ start, end }) => sliceCodePoints(text, start, end));
}
