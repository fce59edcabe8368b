import { isFurniture } from "@/domain/articles/furniture";
import { kindOfLine } from "@/domain/articles/line-kind";
import type { BlockOfWords } from "@/domain/articles/read-version";
import type { BlockKind } from "@/domain/articles/version";
import { codePointLength } from "@/lib/code-points";

import { medianOf, type PdfLine, paragraphsOf } from "./pdf-lines";

/** A page's place: so many code points into a block. */
export type PageStart = { block: number; offset: number };

/** Type this much larger than the text's is a heading's. */
const HEADING_SIZE = 1.15;
const LONGEST_HEADING = 200;

/** How many lines at the top and at the bottom may be running heads. */
const EDGE = 2;
const FEWEST_REPEATS = 3;

const PAGE_NUMBER =
  /^[-–—]?\s?(?:page|p\.)?\s?\d{1,4}(?:\s?(?:\/|of|sur|de)\s?\d{1,4})?\s?[-–—]?$/i;

/** A paragraph's words, and how far into them each further page begins. */
type Joined = { words: string; turns: { page: number; offset: number }[] };

/**
 * The blocks of a PDF's lines, page by page, and where each page starts among
 * them; no blocks where there is no text. A paragraph may go on over pages: the
 * running heads and page numbers that interrupt it stand after it, as furniture.
 */
export function blocksOfPdf(pages: PdfLine[][]): {
  blocks: BlockOfWords[];
  starts: PageStart[];
} {
  const edges = runningLines(pages);
  const body = pages.flat().filter((line) => !edges.has(line));
  const size = medianOf(body.map((line) => line.size));
  const headline = headlineAmong(body, size);
  const paragraphs = paragraphsOf(body);
  const blocks: BlockOfWords[] = [];
  const starts: PageStart[] = [];
  for (const [at, lines] of paragraphs.entries()) {
    const { words, turns } = joinLines(lines);
    for (const { page, offset } of turns) {
      // Pages that say nothing start where the next one does.
      const start = { block: blocks.length, offset };
      while (starts.length <= page) starts.push(start);
    }
    const isHeadline = headline !== undefined && lines.includes(headline);
    const kind = isHeadline ? "headline" : kindBy(lines, words, size);
    blocks.push({ kind, words });
    const first = at === 0 ? 0 : lines[0]?.page;
    const after = pages.slice(first, paragraphs[at + 1]?.[0]?.page).flat();
    blocks.push(...after.filter((line) => edges.has(line)).map(asFurniture));
  }
  const end = { block: blocks.length, offset: 0 };
  while (starts.length < pages.length) starts.push(end);
  return { blocks, starts };
}

/** Lines that repeat at the edges of pages but for their figures; page numbers. */
function runningLines(pages: PdfLine[][]): Set<PdfLine> {
  const byForm = new Map<string, PdfLine[]>();
  const running = new Set<PdfLine>();
  for (const lines of pages) {
    for (const line of new Set([
      ...lines.slice(0, EDGE),
      ...lines.slice(-EDGE),
    ])) {
      const form = line.words.toLowerCase().replace(/\d+/g, "#");
      const same = byForm.get(form);
      if (same) same.push(line);
      else byForm.set(form, [line]);
    }
    const [first, last] = [lines[0], lines.at(-1)];
    for (const line of lines.length > 1 ? [first, last] : []) {
      if (line && PAGE_NUMBER.test(line.words)) running.add(line);
    }
  }
  for (const lines of byForm.values()) {
    const isRepeated =
      lines.length >= Math.max(FEWEST_REPEATS, pages.length / 2);
    for (const line of isRepeated ? lines : []) running.add(line);
  }
  return running;
}

/** The first line of the largest type on the first page that has text. */
function headlineAmong(body: PdfLine[], size: number): PdfLine | undefined {
  const first = body.filter((line) => line.page === body[0]?.page);
  const largest = first.reduce((most, line) => Math.max(most, line.size), 0);
  return largest < size * HEADING_SIZE
    ? undefined
    : first.find((line) => line.size === largest);
}

function kindBy(lines: PdfLine[], words: string, size: number): BlockKind {
  if (isFurniture(words)) return "furniture";
  const isLarge = (lines[0]?.size ?? 0) >= size * HEADING_SIZE;
  return isLarge && words.length <= LONGEST_HEADING
    ? "heading"
    : kindOfLine(words);
}

/** Puts lines together; a hyphen between small letters parted a word. */
function joinLines(lines: PdfLine[]): Joined {
  const joined: Joined = { words: "", turns: [] };
  let page = -1;
  for (const line of lines) {
    const isParted =
      /\p{Ll}-$/u.test(joined.words) && /^\p{Ll}/u.test(line.words);
    if (isParted) joined.words = joined.words.slice(0, -1);
    else if (joined.words !== "") joined.words += " ";
    if (line.page !== page) {
      joined.turns.push({
        page: line.page,
        offset: codePointLength(joined.words),
      });
    }
    page = line.page;
    joined.words += line.words;
  }
  return joined;
}

function asFurniture(line: PdfLine): BlockOfWords {
  return { kind: "furniture", words: line.words };
}
