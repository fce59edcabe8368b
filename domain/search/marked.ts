/** Around a hit in a text from the database; no text of a desk keeps them. */
export const HIT_START = "\u0002";
export const HIT_END = "\u0003";
/** Beside a sign that would else be taken for part of a word. */
export const SIGN_EDGE = "\u001f";

/** A text in pieces, each either looked for or not. */
export type Marked = { text: string; hit: boolean }[];

/** Takes a marked text apart; white space is made one. */
export function readMarked(text: string): Marked {
  const plain = text.replaceAll(SIGN_EDGE, "").replace(/\s+/gu, " ").trim();
  return plain.split(HIT_START).flatMap((piece, place) => {
    if (place === 0) return piece ? [{ text: piece, hit: false }] : [];
    const [hit = "", ...rest] = piece.split(HIT_END);
    const after = rest.join("");
    return [
      ...(hit ? [{ text: hit, hit: true }] : []),
      ...(after ? [{ text: after, hit: false }] : []),
    ];
  });
}

/** A text without hits. */
export function unmarked(text: string): Marked {
  return text ? [{ text, hit: false }] : [];
}

/** Whether anything in it was looked for. */
export function hasHit(marked: Marked): boolean {
  return marked.some((piece) => piece.hit);
}
