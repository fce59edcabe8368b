import type { Comparison } from "./comparison";
import { NONE } from "./pairing";
import { type Place, STEPS, type Step, tokenBeside } from "./same-place";
import { BREAK, isWord } from "./tokens";

/** How many words on either side show that a place is still the same. */
const NEAR = 12;
/** The share of those words that has to be there still. */
const LEAST_STILL_THERE = 0.4;
/** In a line with fewer words around a mention, words beyond it count too. */
const FEW = 4;
/** A line that went elsewhere is known again by this many words. */
const LINE_WORDS = 4;
/** Up to this many new tokens may have come between a mention and a word. */
const INSERTED = 12;
/** No more tokens than this are looked at on either side. */
const MOST = 60;

/**
 * Whether enough of what surrounded a mention surrounds its image: near words
 * of its own line or, where the line has few, beyond it. The same words in
 * other surroundings may be about something else, or be set apart as a pull
 * quote. A whole line that stands elsewhere is its own surroundings.
 */
export function keepsSurroundings(
  comparison: Comparison,
  mention: Place,
  image: Place,
): boolean {
  const near = STEPS.flatMap((step) =>
    nearWords(comparison, { mention, image, step }),
  );
  const own = near.filter((word) => word.sameLine);
  const setApart = isWholeLine(image) && own.length > 0;
  if (setApart && !own.some((word) => word.isThere)) return false;
  const counted = own.length < FEW ? near : own;
  const there = counted.filter((word) => word.isThere).length;
  if (there >= counted.length * LEAST_STILL_THERE) return true;

  const wholeLine =
    own.every((word) => word.isThere) && (own.length > 0 || isWholeLine(image));
  return wholeLine && own.length + wordsOf(mention) >= LINE_WORDS;
}

type NearWord = { sameLine: boolean; isThere: boolean };
type Look = { mention: Place; image: Place; step: Step };

function nearWords(
  { toAfter }: Comparison,
  { mention, image, step }: Look,
): NearWord[] {
  const words: NearWord[] = [];
  let sameLine = true;
  for (let i = 1; i <= MOST && words.length < NEAR; i += 1) {
    const token = tokenBeside(mention, step, i);
    if (!token) break;
    if (token.key === BREAK) sameLine = false;
    if (!isWord(token)) continue;
    const at = step < 0 ? mention.from - i : mention.to - 1 + i;
    const place = toAfter[at] ?? NONE;
    const edge = step < 0 ? image.from : image.to - 1;
    const away = (place - edge) * step;
    const isThere = place !== NONE && away > 0 && away <= i + INSERTED;
    words.push({ sameLine, isThere });
  }
  return words;
}

function isWholeLine(place: Place): boolean {
  return STEPS.every((step) => {
    const beside = tokenBeside(place, step, 1);
    return !beside || beside.key === BREAK;
  });
}

function wordsOf({ side, from, to }: Place): number {
  return side.tokens.slice(from, to).filter(isWord).length;
}
