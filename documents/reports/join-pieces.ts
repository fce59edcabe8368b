import type { Piece } from "./blocks";
import { hasRightToLeft } from "./right-to-left";

/**
 * The same pieces, neighbours that look alike as one: whoever sets them pays
 * for each piece, and a line of a table is often made of six.
 */
export function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && isPlain(last) && isPlain(piece) && last.style === piece.style) {
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    } else runs.push(piece);
  }
  return runs;
}

/** Whether nothing but its style sets it apart from what is beside it. */
function isPlain({ text, lang, href, style }: Piece): boolean {
  return !lang && !href && style !== "quoted" && !hasRightToLeft(text);
}
