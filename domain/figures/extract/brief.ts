import { type ExtractedFigure, extractFigures } from "./extract-figures";

/** The figures of a sentence in a few characters each, for tables of tests. */
export function brief(sentence: string, language: string): string {
  return extractFigures(sentence, language).map(inBrief).join("; ");
}

/** Reads a table of sentences, each with its figures on the next line. */
export function readTable(table: string): [string, string][] {
  const lines = table.trim().split("\n");
  const pairs = lines.length / 2;
  return Array.from({ length: pairs }, (_, i) => [
    lines[2 * i] ?? "",
    (lines[2 * i + 1] ?? "").trim(),
  ]);
}

/** "killed soldiers ≥15", "share voters ~66.67", "wounded people 5 of 1". */
function inBrief(figure: ExtractedFigure): string {
  const { kind, measure, population, partOf } = figure;
  const name = kind === measure || kind === "count" ? "" : kind;
  const part = partOf === null ? "" : `of ${partOf}`;
  const words = [name, measure, population ?? "", amount(figure), part];
  return words.filter((word) => word !== "").join(" ");
}

function amount({ low, high, bound }: ExtractedFigure): string {
  if (bound === "at_least") return `≥${low}`;
  if (bound === "at_most") return `≤${high}`;
  const range = low === high ? `${low}` : `${low}–${high ?? ""}`;
  return bound === "about" ? `~${range}` : range;
}
