import { kindOfLine } from "@/domain/articles/line-kind";
import { normaliseText } from "@/domain/articles/normalise";

/** A piece of text as it is placed on a page, in points from the lower left. */
export type PlacedText = {
  str: string;
  x: number;
  y: number;
  fontSize: number;
  /** Whether a line ends with it. */
  hasEOL: boolean;
};

/** A line of a page; `page` counts from 0. */
export type PdfLine = {
  words: string;
  page: number;
  x: number;
  y: number;
  size: number;
};

/** The lines of a page that say anything, in the order of its content. */
export function linesOfPage(items: PlacedText[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PlacedText[] = [];
  for (const [index, item] of items.entries()) {
    open.push(item);
    if (!item.hasEOL && index < items.length - 1) continue;
    const said = open.filter(({ str }) => str.trim() !== "");
    const words = normaliseText(open.map(({ str }) => str).join(""));
    const [first] = said;
    if (words.ok && first) {
      const size = said.reduce(
        (most, { fontSize }) => Math.max(most, fontSize),
        0,
      );
      const line = words.value.replaceAll("\n", " ");
      lines.push({ words: line, page, x: first.x, y: first.y, size });
    }
    open = [];
  }
  return lines;
}

/** Puts the lines of paragraphs, headings and list items together. */
export function paragraphsOf(lines: PdfLine[]): PdfLine[][] {
  const leading = medianOf(
    lines.flatMap((line, at) => stepTo(line, lines[at + 1])),
  );
  const paragraphs: PdfLine[][] = [];
  let last: PdfLine | undefined;
  for (const line of lines) {
    if (last && continues(last, line, leading)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs;
}

/** Whether `next` goes on with the paragraph of `line`. */
function continues(line: PdfLine, next: PdfLine, leading: number): boolean {
  if (Math.abs(line.size - next.size) > line.size * 0.12) return false;
  if (kindOfLine(next.words) === "list_item") return false;
  const midSentence =
    /[\p{L}\p{N},;-]$/u.test(line.words) && /^\p{Ll}/u.test(next.words);
  const [step] = stepTo(line, next);
  // A new page or column: only the words tell.
  if (step === undefined) return midSentence;
  const isIndented = next.x - line.x > line.size * 0.8 && !midSentence;
  return step <= leading * 1.35 && !isIndented;
}

/** How far down the page the next line stands, if it is below this one. */
function stepTo(line: PdfLine, next: PdfLine | undefined): number[] {
  if (!next || next.page !== line.page || next.y >= line.y) return [];
  return [line.y - next.y];
}

/** The middle one of some figures; 0 of none. */
export function medianOf(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}
