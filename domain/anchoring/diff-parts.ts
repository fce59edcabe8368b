import type { DiffSegment } from "./word-diff";

/**
 * A part of two texts compared: words that stand in both, a long stretch of
 * such words that may be folded away, or one change: what was taken out, put
 * in, or one for the other.
 */
export type DiffPart =
  | { kind: "same"; text: string }
  | { kind: "folded"; text: string; words: number }
  | { kind: "change"; segments: DiffSegment[] };

/** Words left standing on either side of a change. */
const AROUND = 20;
/** Fewer words than this aren't worth folding away. */
const LEAST = 30;

/**
 * Parts a comparison into its changes and what stands between them, long
 * stretches of which are folded but for the words beside a change. The parts
 * in their order are the whole comparison; nothing is left out.
 */
export function diffParts(segments: readonly DiffSegment[]): DiffPart[] {
  const parts: DiffPart[] = [];
  segments.forEach((segment, at) => {
    if (segment.kind === "same") {
      const before = at > 0;
      const after = at < segments.length - 1;
      parts.push(...folded(segment.text, { before, after }));
      return;
    }
    const last = parts.at(-1);
    if (last?.kind === "change") last.segments.push(segment);
    else parts.push({ kind: "change", segments: [segment] });
  });
  return parts;
}

/** Folds what is far from the changes that come before or after the text. */
function folded(
  text: string,
  changes: { before: boolean; after: boolean },
): DiffPart[] {
  const words = [...text.matchAll(/\S+\s*/gu)];
  const from = changes.before ? AROUND : 0;
  const to = words.length - (changes.after ? AROUND : 0);
  if (to - from < LEAST) return [{ kind: "same", text }];
  const cut = words[from]?.index ?? 0;
  const end = words[to]?.index ?? text.length;
  const begin = from === 0 ? 0 : cut;
  return [
    { kind: "same" as const, text: text.slice(0, begin) },
    { kind: "folded" as const, text: text.slice(begin, end), words: to - from },
    { kind: "same" as const, text: text.slice(end) },
  ].filter((part) => part.text !== "");
}
