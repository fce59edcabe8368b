type Draws = (point: number) => boolean;

/** Text that every face draws as it is; nearly all there is. */
const PLAIN_LATIN = /^[ -~¡-¬®-ÿ‘’“”–—…]*$/u;

/** White space, but for the spaces that hold words together. */
const SPACE = /[^\S\u00a0\u202f]+/gu;

/** What a page shows as nothing, but for the joiners that shape letters. */
const UNSEEN =
  /[[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\u200c\u200d]]/gv;

/** A run without a space, long enough to leave its column: 25 characters. */
const LONG = 25;
const LONG_RUN = /[^\s\u200b]{25,}/gu;

/** Where a long run may part: after a sign between its parts, or anywhere. */
const RUN_PARTS =
  /(?:\P{M}\p{M}*){1,10}?[/?&=._:-]|(?:\P{M}\p{M}*){1,10}|\p{M}+/gsu;

/**
 * `text` with nothing in it that the typefaces cannot draw: white space is
 * plain, what is never seen is left out, and a character without a shape is
 * printed as its code point, "[U+4E2D]", rather than lost.
 */
export function printable(text: string, draws: Draws): string {
  if (PLAIN_LATIN.test(text)) return text;
  const visible = text.replace(SPACE, " ").replace(UNSEEN, "");
  let drawn = "";
  for (const character of visible) {
    const point = character.codePointAt(0) ?? 0;
    drawn += draws(point) ? character : codePoint(point);
  }
  return drawn;
}

/** Whether `printable` would have to print some character as a code point. */
export function lacksShapes(text: string, draws: Draws): boolean {
  return printable(text, draws) !== printable(text, () => true);
}

function codePoint(point: number): string {
  return `[U+${point.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** Marks with U+200B where runs too long for a column may part. */
export function breakable(text: string): string {
  if (text.length < LONG) return text;
  return text.replace(LONG_RUN, (run) =>
    (run.match(RUN_PARTS) ?? [run]).join("\u200b"),
  );
}
