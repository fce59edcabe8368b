import { wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { NumberFound } from "./number";
import { numeralsOf } from "./numerals";

/** Two numbers that state one figure; `start` and `end` count tokens. */
export type RangeFound = {
  start: number;
  end: number;
  low: number;
  high: number;
};

const DASHES = new Set(["-", "–", "—", "~"]);
const SIGNS = new Set(["%", "$", "€", "£"]);
const TO = wordLists({ en: "to through", fr: "à" });
const OR = wordLists({ en: "or", fr: "ou" });
const AND = wordLists({ en: "and", fr: "et" });
const BETWEEN = wordLists({ en: "between", fr: "entre" });
const FROM = wordLists({ en: "from", fr: "de d'" });

/** After these, "from 10 to 15" tells what was and what is. */
const CHANGE = wordLists({
  en: "rose rise rises risen rising increased increase increases increasing grew grow grown growing fell fall fallen falling dropped drop drops dropping declined decline went gone going jumped climbed climb soared surged slid shrank shrunk up down cut cuts raised raise lowered reduced moved widened narrowed slowed expanded revised doubled",
  fr: "passé passée passés passées passe passer passant passent passait augmenté augmente hausse baisse baissé tombé tombée tombe monté montée recule reculé progressé progresse ramené ramenée relevé grimpé grimpe revu revue bond bondi bondit chute chuté recul baissent",
});

/**
 * The range that two neighbouring numbers make: "10 to 15", "between 3 and 5
 * million", "de 10 à 15". None where the words tell a change ("rose from 10 to
 * 15"), a vote or a score.
 */
export function rangeOf(
  tokens: Token[],
  [first, second]: [NumberFound, NumberFound],
  language: Language | null,
): RangeFound | null {
  if (first.kind !== "cardinal" || second.kind !== "cardinal") return null;
  const low = withScaleOf(tokens, first, second, language);
  if (low >= second.value || first.value < 0) return null;
  const start = rangeStart(tokens, [first, second], language);
  if (start === null) return null;
  return { start, end: second.end, low, high: second.value };
}

/** Where the range begins if the words between join one; null if they don't. */
function rangeStart(
  tokens: Token[],
  [first, second]: [NumberFound, NumberFound],
  language: Language | null,
): number | null {
  const joiners = tokens
    .slice(first.end, second.start)
    .filter((token) => !SIGNS.has(token.text));
  const [joiner] = joiners;
  if (!joiner || joiners.length > 1 || !isAlike(tokens, first, second)) {
    return null;
  }
  let before = first.start - 1;
  if (SIGNS.has(tokens[before]?.text ?? "")) before -= 1;
  const word = tokens[before]?.key ?? "";
  if (AND(language).has(joiner.key)) {
    return BETWEEN(language).has(word) ? before : null;
  }
  if (DASHES.has(joiner.text)) {
    return isFollowed(tokens, second.end) ? first.start : null;
  }
  if (OR(language).has(joiner.key)) {
    return second.value <= first.value * 2 ? first.start : null;
  }
  if (!TO(language).has(joiner.key)) return null;
  if (!FROM(language).has(word)) return first.start;
  return isChange(tokens, before, language) ? null : before;
}

/** "8% to $45" are two things; "10% to 15%" and "$3 to $5" one range each. */
function isAlike(
  tokens: Token[],
  first: NumberFound,
  second: NumberFound,
): boolean {
  const signAt = (at: number) =>
    SIGNS.has(tokens[at]?.text ?? "") ? tokens[at]?.text : undefined;
  const behind = signAt(first.end);
  const before = signAt(second.start - 1);
  const isBehind = behind === undefined || behind === signAt(second.end);
  const isBefore =
    before === undefined ||
    before === behind ||
    before === signAt(first.start - 1);
  return isBehind && isBefore;
}

/** "10-15 people" is a range; "3-5" alone is a score or a code. */
function isFollowed(tokens: Token[], end: number): boolean {
  const next = tokens[end];
  return next?.kind === "word" || SIGNS.has(next?.text ?? "");
}

function isChange(
  tokens: Token[],
  from: number,
  language: Language | null,
): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from);
  return before.some((token) => CHANGE(language).has(token.key));
}

/** "3 to 5 million": the scale word counts for both numbers. */
function withScaleOf(
  tokens: Token[],
  first: NumberFound,
  second: NumberFound,
  language: Language | null,
): number {
  const numerals = numeralsOf(language ?? "");
  const key = tokens[second.end - 1]?.key ?? "";
  const part = numerals.parts.get(key);
  const scale = part?.size === "scale" ? part.value : undefined;
  const by = scale ?? numerals.suffixes.get(key);
  if (by === undefined || first.value >= second.value / by) return first.value;
  return first.value * by;
}
