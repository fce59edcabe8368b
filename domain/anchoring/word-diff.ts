import type { Span } from "@/domain/articles/version";
import { codePointIndex } from "@/lib/code-points";
import { align } from "./alignment";
import { NONE } from "./pairing";
import { BREAK, type Token, tokensOf } from "./tokens";

/**
 * A stretch of words that two texts share, or that one of them has alone.
 * Spans are in code points of either text; `text` of what is the same is
 * written as in the later text, whose white space may differ.
 */
export type DiffSegment =
  | { kind: "same"; text: string; beforeSpan: Span; afterSpan: Span }
  | { kind: "removed"; text: string; beforeSpan: Span }
  | { kind: "added"; text: string; afterSpan: Span };

/**
 * What changed between two texts, by words, with punctuation apart. Segments
 * follow each other without a gap: those that are not removed make up the
 * later text, those that are not added the earlier one. What moved is
 * `removed` in one place and `added` in the other.
 */
export function diffWords(before: string, after: string): DiffSegment[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const { kept } = align(old.map(exactKey), now.map(exactKey));
  const was = cutter(before, old);
  const is = cutter(after, now);

  const segments: DiffSegment[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const gone = i;
    while (i < old.length && kept[i] === NONE) i += 1;
    if (i > gone) segments.push(removed(was(gone, i)));
    const came = j;
    j = i < old.length ? (kept[i] ?? j) : now.length;
    if (j > came) segments.push(added(is(came, j)));
    const same = i;
    while (i < old.length && kept[i] === j + i - same) i += 1;
    if (i > same) {
      segments.push(shared(was(same, i), is(j, j + i - same)));
      j += i - same;
    }
  }
  return segments;
}

type Piece = { text: string; span: Span };

function removed({ text, span }: Piece): DiffSegment {
  return { kind: "removed", text, beforeSpan: span };
}

function added({ text, span }: Piece): DiffSegment {
  return { kind: "added", text, afterSpan: span };
}

function shared(was: Piece, is: Piece): DiffSegment {
  const { text, span } = is;
  return { kind: "same", text, beforeSpan: was.span, afterSpan: span };
}

/** Blank lines more or fewer change no words. */
function exactKey(token: Token): string {
  return token.key === BREAK ? BREAK : token.text;
}

/**
 * Cuts a text from one token up to another. White space belongs to the token
 * before it, at the very start of a text to the first.
 */
function cutter(text: string, tokens: readonly Token[]) {
  const index = codePointIndex(text);
  const startOf = (at: number) =>
    at === 0 ? 0 : (tokens[at]?.start ?? text.length);
  return (from: number, to: number): Piece => {
    const [start, end] = [startOf(from), startOf(to)];
    return {
      text: text.slice(start, end),
      span: { start: index.toPoint(start), end: index.toPoint(end) },
    };
  };
}
