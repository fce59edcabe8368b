import type { Token } from "@/domain/language/token";
import type { Numerals } from "./numeral";

/** A number written in digits: its value and the token after it. */
export type DigitsFound = {
  /** Null where the digits are no number: a version, an address, too long. */
  value: number | null;
  end: number;
  decimal: boolean;
};

/** As many digits as a number holds without rounding; more are an identifier. */
const MOST_DIGITS = 15;

/** As many groups as such a number has; a longer run of digits is a list. */
const MOST_GROUPS = 12;

const MARKS = new Set([",", ".", "'", "’"]);

/** Digits, the mark before each but the first, and where each ends. */
type Run = { digits: string[]; marks: string[]; ends: number[] };

/** What the first `used` digits of a run say. */
type Interpretation = Omit<DigitsFound, "end"> & { used: number };

/**
 * Reads a number in digits that begins at token `at`: separators between
 * thousands and decimals. "1.234" is 1.234 in English and 1234 in French,
 * "1,234" the other way round.
 */
export function readDigits(
  tokens: Token[],
  at: number,
  numerals: Numerals,
): DigitsFound | null {
  const bare = readBareDecimal(tokens, at);
  if (bare) return bare;
  if (tokens[at]?.kind !== "digits") return null;
  const run = readRun(tokens, at);
  const isListed = tokens[at - 1]?.text === "," && !tokens[at]?.spaced;
  const { value, decimal, used } = isListed
    ? whole(run.digits, 1)
    : interpret(run, numerals);
  return { value, decimal, end: run.ends[used - 1] ?? at + 1 };
}

/** ".08": a point that follows nothing. */
function readBareDecimal(tokens: Token[], at: number): DigitsFound | null {
  const [point, digits] = [tokens[at], tokens[at + 1]];
  if (point?.text !== "." || digits?.kind !== "digits") return null;
  const follows = at > 0 && !point.spaced;
  if (digits.spaced || follows || digits.text.length > MOST_DIGITS) return null;
  return { value: Number(`0.${digits.text}`), end: at + 2, decimal: true };
}

/** Collects digits as long as single marks or spaces join them. */
function readRun(tokens: Token[], at: number): Run {
  const first = tokens[at]?.text ?? "";
  const run: Run = { digits: [first], marks: [], ends: [at + 1] };
  for (let end = at + 1; ; end = run.ends.at(-1) ?? end) {
    const next = tokens[end];
    if (!next) return run;
    if (isSpacedGroup(run, next, tokens[end - 1])) {
      extend(run, " ", next, end + 1);
      continue;
    }
    const digits = tokens[end + 1];
    if (next.spaced || !MARKS.has(next.text)) return run;
    if (digits?.kind !== "digits" || digits.spaced) return run;
    extend(run, next.text, digits, end + 2);
  }
}

function extend(run: Run, mark: string, digits: Token, end: number): void {
  run.marks.push(mark);
  run.digits.push(digits.text);
  run.ends.push(end);
}

/** Three digits after exactly one space, in a number grouped by spaces. */
function isSpacedGroup(
  run: Run,
  next: Token,
  last: Token | undefined,
): boolean {
  return (
    next.kind === "digits" &&
    next.text.length === 3 &&
    next.start - (last?.end ?? 0) === 1 &&
    isLeadingGroup(run.digits[0]) &&
    (run.marks.at(-1) ?? " ") === " "
  );
}

function interpret(run: Run, numerals: Numerals): Interpretation {
  const mark = run.marks[0];
  if (!mark) return whole(run.digits);
  if (run.digits.length > MOST_GROUPS) return none(run);
  const same = run.marks.findIndex((other) => other !== mark);
  const groups = same === -1 ? run.marks.length : same;
  const left = run.marks.length - groups;
  const grouped = isGrouped(run.digits.slice(0, groups + 1), mark);
  if (mark !== "," && mark !== ".") {
    if (!grouped) return whole(run.digits.slice(0, 1));
    return left === 1 ? decimal(run.digits) : whole(run.digits, groups + 1);
  }
  if (grouped && left === 1) return decimal(run.digits);
  if (groups > 1) return severalMarks(run, groups, grouped);
  if (grouped && mark === numerals.groups) return whole(run.digits, 2);
  if (left === 0 || mark === ".") return decimal(run.digits.slice(0, 2));
  return whole(run.digits, 1);
}

/** "1,234,567", but "22,24,26" are three numbers and "192.168.1.2" is none. */
function severalMarks(
  run: Run,
  groups: number,
  grouped: boolean,
): Interpretation {
  if (grouped) return whole(run.digits, groups + 1);
  if (run.marks[0] === ",") return whole(run.digits, 1);
  return none(run);
}

function none(run: Run): Interpretation {
  return { value: null, decimal: false, used: run.digits.length };
}

function isGrouped(digits: string[], mark: string): boolean {
  const [first, ...rest] = digits;
  if (!isLeadingGroup(first) || rest.at(-1)?.length !== 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  // Indian grouping: "12,34,567".
  const pairs = rest.slice(0, -1).every((group) => group.length === 2);
  return mark === "," && pairs && (first?.length ?? 0) <= 2;
}

function isLeadingGroup(digits: string | undefined): boolean {
  return digits !== undefined && digits.length <= 3 && digits[0] !== "0";
}

function whole(digits: string[], used = digits.length): Interpretation {
  const all = digits.slice(0, used).join("");
  const value = all.length > MOST_DIGITS ? null : Number(all);
  return { value, decimal: false, used };
}

/** The last digits are decimals, those before it the whole part. */
function decimal(digits: string[]): Interpretation {
  const units = digits.slice(0, -1).join("");
  const rest = digits.at(-1) ?? "";
  const isLong = units.length + rest.length > MOST_DIGITS;
  const value = isLong ? null : Number(`${units}.${rest}`);
  return { value, decimal: true, used: digits.length };
}
