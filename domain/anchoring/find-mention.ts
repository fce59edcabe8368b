import type { Span } from "@/domain/articles/version";
import { type Comparison, occurrencesOf, tokensIn } from "./comparison";
import { imageOf } from "./image";
import { NONE } from "./pairing";
import { haveSameContext, isContested, type Place } from "./same-place";
import type { MentionState } from "./state";
import { keepsSurroundings } from "./surroundings";
import { isWord } from "./tokens";
import { changeAround, changeOf } from "./wording";

type FoundState = Exclude<MentionState, "lost">;

/** A place in the later version, in UTF-16 units, and what it is worth. */
export type Found = Span & { state: FoundState };

/** This many words in a row, met in new text, are worth a look. */
const LOOK_ALIKE_WORDS = 3;

/**
 * Finds the mention at `units` (UTF-16, earlier version) in the later
 * version; undefined when it is lost. What the states mean: `reanchor`.
 */
export function findMention(
  comparison: Comparison,
  units: Span,
): Found | undefined {
  const { before, after } = comparison;
  const range = tokensIn(before, units.start, units.end);
  if (range.from >= range.to) return undefined;
  const mention = { side: before, ...range };
  const found = imageOf(comparison, range);
  if (!found) return lookAlike(comparison, mention);

  const image = { side: after, from: found.from, to: found.to };
  const same = found.whole && sameWords(units, mention, image);
  if (same) return { ...same, state: stateOfSame(comparison, mention, image) };
  return {
    ...spanOf(units, mention, image),
    state: changeOf(comparison, mention, image),
  };
}

/** Where an image has a mention's very words, letter by letter. */
function sameWords(
  units: Span,
  mention: Place,
  image: Place,
): Span | undefined {
  const shift = edges(image).start - edges(mention).start;
  const span = { start: units.start + shift, end: units.end + shift };
  const was = mention.side.text.slice(units.start, units.end);
  const is = image.side.text.slice(span.start, span.end);
  return was === is ? span : undefined;
}

/** What an image spans; a mention may end inside a word ("Trump" in "Trump's"). */
function spanOf(units: Span, mention: Place, image: Place): Span {
  const [was, is] = [edges(mention), edges(image)];
  const cutOff = was.first === is.first ? units.start - was.start : 0;
  const leftOut = was.last === is.last ? was.end - units.end : 0;
  return {
    start: is.start + Math.max(0, cutOff),
    end: is.end - Math.max(0, leftOut),
  };
}

function edges({ side, from, to }: Place) {
  const [first, last] = [side.tokens[from], side.tokens[to - 1]];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    first: first?.text,
    last: last?.text,
  };
}

function stateOfSame(
  comparison: Comparison,
  mention: Place,
  image: Place,
): FoundState {
  if (isContested(comparison, mention, image)) return "ambiguous";
  const inOrder = comparison.kept[mention.from] !== NONE;
  const state = inOrder && haveSameContext(mention, image) ? "exact" : "moved";
  if (state === "moved" && !keepsSurroundings(comparison, mention, image)) {
    return "ambiguous";
  }
  return changeAround(mention, image) ?? state;
}

/**
 * The words of a mention that is gone, where they stand in new text. They may
 * be about something else, so a person decides.
 */
function lookAlike(comparison: Comparison, mention: Place): Found | undefined {
  const { after, toBefore } = comparison;
  const words = mention.side.tokens.slice(mention.from, mention.to);
  if (words.filter(isWord).length < LOOK_ALIKE_WORDS) return undefined;
  const from = occurrencesOf(words, after).find((place) =>
    words.every((_, i) => toBefore[place + i] === NONE),
  );
  if (from === undefined) return undefined;
  const { start, end } = edges({ side: after, from, to: from + words.length });
  return { start, end, state: "ambiguous" };
}
