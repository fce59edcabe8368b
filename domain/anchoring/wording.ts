import type { Comparison } from "./comparison";
import { type Place, tokenBeside } from "./same-place";
import {
  figureOf,
  isAttribution,
  isBound,
  isHedge,
  isNegation,
} from "./telling-words";
import { BREAK, isWord, type Token } from "./tokens";

/** What a change of words is: either way it waits for a person. */
export type WordingChange = "changed_figure" | "rewording";

/** No more tokens than this are looked at on either side of a place. */
const MOST = 80;
/** "At least", "more than", "plus de" are this many tokens. */
const BESIDE = 2;

/**
 * What kind of change leads from a mention's words to those of its image:
 * `changed_figure` when figures, names, negations, quotation marks or quoted
 * words are not the same any more, `rewording` for all else.
 */
export function changeOf(
  comparison: Comparison,
  mention: Place,
  image: Place,
): WordingChange {
  const tellings: ((place: Place) => string[])[] = [
    figures,
    (place) =>
      tokensOf(place)
        .filter(isNegation)
        .map(() => "not"),
    (place) => tokensOf(place).flatMap(quoteMark),
    quotedWords,
    namesIn(comparison, mention, image),
  ];
  const changed = tellings.some(
    (tell) => !sameList(tell(mention), tell(image)),
  );
  return changed ? "changed_figure" : "rewording";
}

/**
 * What kind of change the rest of a sentence makes to words that are the
 * same: a negation, or how firmly the figure beside it is meant
 * (`changed_figure`), a hedge or the attribution (`rewording`) that came or
 * went; undefined when there is none.
 */
export function changeAround(
  mention: Place,
  image: Place,
): WordingChange | undefined {
  const [was, is] = [restOfSentence(mention), restOfSentence(image)];
  const negations = (tokens: Token[]) => tokens.filter(isNegation).length;
  if (negations(was) !== negations(is)) return "changed_figure";
  if (!sameList(boundsBeside(mention), boundsBeside(image))) {
    return "changed_figure";
  }
  const hedges = (tokens: Token[]) => keysOf(tokens.filter(isHedge)).sort();
  if (!sameList(hedges(was), hedges(is))) return "rewording";
  const attributed = was.some(isAttribution) === is.some(isAttribution);
  return attributed ? undefined : "rewording";
}

/** "At least", "more than" and their like, directly beside a figure's words. */
function boundsBeside(place: Place): string[] {
  if (figures(place).length === 0) return [];
  const { tokens } = place.side;
  const near = [
    ...tokens.slice(Math.max(0, place.from - BESIDE), place.from),
    ...tokens.slice(place.to, place.to + BESIDE),
  ];
  return keysOf(near.filter(isBound));
}

function figures(place: Place): string[] {
  const tokens = tokensOf(place);
  const stated = tokens.flatMap((token) => figureOf(token) ?? []);
  if (stated.length === 0) return stated;
  return [...stated, ...keysOf(tokens.filter(isBound))];
}

/** Names are words with a capital that neither version writes without one. */
function namesIn(comparison: Comparison, mention: Place, image: Place) {
  const isName = ({ text, key }: Token) =>
    /^\p{Lu}/u.test(text) && key !== "i" && !comparison.uncapitalised.has(key);
  // In a text set in capitals they show nothing.
  const inCapitals = !tokensOf(image).some(({ text }) => /\p{Ll}/u.test(text));
  const shown = inCapitals ? [mention] : [mention, image];
  const names = new Set(keysOf(shown.flatMap(tokensOf).filter(isName)));
  return (place: Place) =>
    keysOf(tokensOf(place)).filter((key) => names.has(key));
}

/** The mark when a token is a double quotation mark, or a single one apart. */
function quoteMark({ key }: Token): string[] {
  return key === '"' || key === "'" ? [key] : [];
}

/** The words of a place that stand between double quotation marks. */
function quotedWords(place: Place): string[] {
  let quoted = false;
  for (let i = MOST; i > 0; i -= 1) {
    quoted = quotedAfter(tokenBeside(place, -1, i), quoted);
  }
  const words: string[] = [];
  for (const token of tokensOf(place)) {
    quoted = quotedAfter(token, quoted);
    if (quoted && isWord(token)) words.push(token.key);
  }
  return words;
}

function quotedAfter(token: Token | undefined, quoted: boolean): boolean {
  if (!token || token.key === BREAK) return false;
  if (/^[“„«]/.test(token.text)) return true;
  if (/^[”»]/.test(token.text)) return false;
  return token.key === '"' ? !quoted : quoted;
}

/** What a place's first and last sentences have besides it. */
function restOfSentence({ side: { tokens }, from, to }: Place): Token[] {
  let first = from;
  while (first > from - MOST && !endsSentence(tokens, first - 1)) first -= 1;
  let closing = to - 1;
  while (closing > from && /^["')\]]$/.test(tokens[closing]?.key ?? "")) {
    closing -= 1;
  }
  let end = endsSentence(tokens, closing) ? to : to + 1;
  while (end > to && end < to + MOST && !endsSentence(tokens, end - 1)) {
    end += 1;
  }
  return [...tokens.slice(first, from), ...tokens.slice(to, end)];
}

/** A full stop after an initial or before a small letter ends no sentence. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.key === BREAK || /^[!?؟।。]/.test(token.key)) return true;
  if (token.key !== ".") return false;
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  const initial = /^\p{Lu}$/u.test(last?.text ?? "");
  return !initial && !/^\p{Ll}/u.test(next?.text ?? "");
}

function tokensOf({ side, from, to }: Place): Token[] {
  return side.tokens.slice(from, to);
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key);
}

function sameList(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((key, i) => key === other[i]);
}
