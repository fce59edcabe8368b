import { underlineRuns } from "@/domain/anchoring/underline";
import type { Sentence, Span } from "@/domain/articles/version";
import type { BlockLayout, TextLayout } from "./text-layout";
import type { Look } from "./underline-look";

/** A mention, or where a waiting one seems to be, as it is drawn. */
export type Underline = Span & {
  id: string;
  claimId: string;
  waiting: boolean;
  look: Look;
};

/** Words over the same underlines; that of the shortest mention comes first. */
export type Run = Span & {
  over: (Underline & { lane: number })[];
  /** Whether it is where the first of its mentions is reached by keyboard. */
  handle: boolean;
};

/** A sentence, or what stands between two of them. */
export type Piece = Span & { sentence: Sentence | null };
export type DrawnPiece = Piece & { runs: Run[] };

/** The blocks of a text cut where a sentence or an underline begins or ends. */
export function underlineBlocks(
  layout: TextLayout,
  underlines: Underline[],
): DrawnPiece[][] {
  const pieces = layout.blocks.map(piecesOf);
  const drawn = underlineRuns(pieces.flat(), underlines);
  const byId = new Map(underlines.map((one) => [one.id, one]));
  const handled = new Set<string>();
  let next = 0;
  return pieces.map((inBlock) =>
    inBlock.map((piece) => {
      const runs = drawn[next]?.runs ?? [];
      next += 1;
      return {
        ...piece,
        runs: runs.map(({ start, end, underlines }) => {
          const over = underlines
            .flatMap(({ id, lane }) => {
              const one = byId.get(id);
              return one ? [{ ...one, lane }] : [];
            })
            .sort((a, b) => a.end - a.start - (b.end - b.start));
          const top = over[0]?.id;
          const handle = top !== undefined && !handled.has(top);
          if (top) handled.add(top);
          return { start, end, over, handle };
        }),
      };
    }),
  );
}

function piecesOf(block: BlockLayout): Piece[] {
  const pieces: Piece[] = [];
  let from = block.start;
  const cut = (end: number, sentence: Sentence | null) => {
    if (end > from) pieces.push({ start: from, end, sentence });
    from = Math.max(from, end);
  };
  for (const sentence of block.sentences) {
    cut(sentence.start, null);
    cut(sentence.end, sentence);
  }
  cut(block.end, null);
  return pieces;
}
