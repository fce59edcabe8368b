import { brief } from "@/domain/figures/extract/brief";
import { extractFigures } from "@/domain/figures/extract/extract-figures";
import { findNumbers } from "@/domain/figures/extract/number";
import { tokenise } from "@/domain/language/token";
import { readSpec, type SpecCase } from "./number-specs";
import {
  ALSO_RIGHT,
  HAS_REPORTS,
  ROWS,
  readReport,
  sentencesOf,
} from "./two-reports";

/** The values that we find in a text, written as the suite writes its own. */
type Finder = (text: string) => number[];

function report(name: string, value: number, unit: string, n: number): void {
  console.log(JSON.stringify({ name, value: round(value), unit, n }));
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

/** Plain numbers: no ordinals, no digits that hold a unit. */
function plainNumbers(text: string): number[] {
  const tokens = tokenise(text);
  return findNumbers(tokens, "en")
    .filter(({ kind, end }) => {
      const next = tokens[end];
      const isUnit = next?.kind === "word" && !next.spaced;
      const inDigits = tokens[end - 1]?.kind === "digits";
      return kind !== "ordinal" && !(isUnit && inDigits);
    })
    .map(({ value }) => value);
}

function ordinals(text: string): number[] {
  return findNumbers(tokenise(text), "en")
    .filter(({ kind }) => kind === "ordinal")
    .map(({ value }) => value);
}

function figuresOf(...kinds: string[]): Finder {
  return (text) =>
    extractFigures(text, "en")
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ low, high }) => low ?? high ?? Number.NaN);
}

/** How many of two lists of values are the same, each counted once. */
function countHits(found: number[], values: number[]): number {
  const left = [...values];
  return found.filter((value) => {
    const at = left.findIndex((other) => isClose(value, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

function measureSuite(name: string, spec: SpecCase[], find: Finder): void {
  let hits = 0;
  let offered = 0;
  let stated = 0;
  let whole = 0;
  for (const { text, values } of spec) {
    const found = find(text);
    const wanted = values.map((value) => Number(value.replace("%", "")));
    const right = countHits(found, wanted);
    hits += right;
    offered += found.length;
    stated += wanted.length;
    const isWhole = right === found.length && right === wanted.length;
    whole += isWhole ? 1 : 0;
  }
  report(
    `numbers: ${name}, cases all right`,
    whole / spec.length,
    "share",
    spec.length,
  );
  report(`numbers: ${name}, precision`, hits / offered, "share", offered);
  report(`numbers: ${name}, recall`, hits / stated, "share", stated);
}

/** Ranges are right where both ends are, open or closed alike. */
function measureRanges(spec: SpecCase[]): void {
  let hits = 0;
  let offered = 0;
  let stated = 0;
  for (const { text, values } of spec) {
    const found = extractFigures(text, "en")
      .filter(({ bound }) => bound !== "exactly")
      .map(({ low, high }) => `${low ?? ""},${high ?? ""}`);
    const wanted = values.map((value) => value.slice(1, -1));
    hits += found.filter((range) => wanted.includes(range)).length;
    offered += found.length;
    stated += wanted.length;
  }
  report("numbers: ranges, precision", hits / offered, "share", offered);
  report("numbers: ranges, recall", hits / stated, "share", stated);
}

function measureReport(file: string, rows: string[]): void {
  const found = sentencesOf(readReport(file))
    .flatMap((sentence) => brief(sentence, "en").split("; "))
    .filter((figure) => figure && !/^(?:date|ordinal)/.test(figure));
  const missed = [...rows];
  const beyond = found.filter((figure) => {
    const at = missed.indexOf(figure);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  const hits = rows.length - missed.length;
  const wrong = beyond.filter((figure) => !ALSO_RIGHT[file]?.includes(figure));
  report(`figures: ${file}, recall`, hits / rows.length, "share", rows.length);
  report(
    `figures: ${file}, precision`,
    hits / found.length,
    "share",
    found.length,
  );
  report(`figures: ${file}, wrong`, wrong.length, "figures", found.length);
  for (const row of missed) console.error(`missed in ${file}: ${row}`);
}

const SUITES: [string, string, Finder, string?][] = [
  ["cardinals", "Number/English/NumberModel.json", plainNumbers],
  ["ordinals", "Number/English/OrdinalModel.json", ordinals, "ordinal"],
  ["percentages", "Number/English/PercentModel.json", figuresOf("share")],
  ["ages", "NumberWithUnit/English/AgeModel.json", figuresOf("age")],
  [
    "currencies",
    "NumberWithUnit/English/CurrencyModel.json",
    figuresOf("money"),
  ],
  [
    "dimensions",
    "NumberWithUnit/English/DimensionModel.json",
    figuresOf("distance", "number"),
  ],
];

for (const [name, file, find, type] of SUITES) {
  const spec = readSpec(file, type);
  if (spec) measureSuite(name, spec, find);
  else console.error(`skipped: the suite of ${name} is absent`);
}
const ranges = readSpec("Number/English/NumberRangeModel.json");
if (ranges) measureRanges(ranges);
if (HAS_REPORTS) {
  for (const [file, rows] of Object.entries(ROWS)) measureReport(file, rows);
} else console.error("skipped: the two reports are absent");
