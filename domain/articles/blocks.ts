import { codePointIndex } from "@/lib/code-points";

import { foldedWords } from "./folded-words";
import { couldBeHeading, couldBeHeadline } from "./line-kind";
import { type Stretch, stretchesOf } from "./stretches";
import type { Block, BlockKind, VersionText } from "./version";

/** A headline stands among the first blocks, or it is none. */
const HEADLINE_WITHIN = 20;

const LONGEST_STANDFIRST = 400;

type Reading = { text: string; stretches: Stretch[]; headline: number };

/**
 * Reads the blocks of normalised plain text from its lines and their wording.
 * `title`, where known, says which line is the headline; it is not added to
 * the text. Blocks are in order, do not overlap, and hold every visible
 * character; offsets are code points.
 */
export function readBlocks(text: string, title?: string): Block[] {
  const stretches = stretchesOf(text);
  const headline = headlineAmong(stretches, text, title);
  const reading = { text, stretches, headline };
  const { toPoint } = codePointIndex(text);
  return stretches.map((stretch, index) => ({
    kind: kindAmong(reading, stretch, index),
    start: toPoint(stretch.start),
    end: toPoint(stretch.end),
  }));
}

/**
 * The text a version would have without its furniture, to be offered to a
 * person: nothing is cut unless they say so.
 */
export function withoutFurniture(version: VersionText): string {
  const { toUnit } = codePointIndex(version.text);
  let cut = "";
  let end = 0;
  for (const block of version.blocks) {
    if (block.kind === "furniture") continue;
    const gap = version.text.slice(toUnit(end), toUnit(block.start));
    const separator = /\S/.test(gap) ? "\n\n" : gap;
    if (cut !== "") cut += separator;
    cut += version.text.slice(toUnit(block.start), toUnit(block.end));
    end = block.end;
  }
  return cut;
}

/** The index of the headline, or -1. */
function headlineAmong(
  stretches: Stretch[],
  text: string,
  title?: string,
): number {
  const first = stretches.slice(0, HEADLINE_WITHIN);
  const wanted = foldedWords(title ?? "");
  const titled = first.findIndex(
    (stretch) => wanted !== "" && foldedWords(words(stretch, text)) === wanted,
  );
  if (titled >= 0) return titled;
  const index = first.findIndex((stretch) => stretch.kind !== "furniture");
  const found = first[index];
  if (found?.kind !== "paragraph" && found?.kind !== "quotation") return -1;
  const hasBody = stretches
    .slice(index + 1)
    .some((stretch) => stretch.kind !== "furniture");
  return hasBody && couldBeHeadline(words(found, text)) ? index : -1;
}

function kindAmong(
  reading: Reading,
  stretch: Stretch,
  index: number,
): BlockKind {
  if (index === reading.headline) return "headline";
  if (stretch.kind !== "paragraph") return stretch.kind;
  const line = words(stretch, reading.text);
  if (index === reading.headline + 1 && index > 0) {
    if (isStandfirst(reading, line, index)) return "standfirst";
  }
  return couldBeHeading(line) && leadsOn(reading, index)
    ? "heading"
    : "paragraph";
}

/** A line without a stop under the headline, or the paragraph before a byline. */
function isStandfirst(reading: Reading, line: string, index: number): boolean {
  if (couldBeHeadline(line)) return leadsOn(reading, index);
  const next = reading.stretches[index + 1];
  return line.length <= LONGEST_STANDFIRST && next?.kind === "byline";
}

/** Whether any of the article follows, beyond furniture, captions and bylines. */
function leadsOn({ stretches }: Reading, index: number): boolean {
  for (let next = index + 1; next < stretches.length; next += 1) {
    const kind = stretches[next]?.kind;
    if (kind === "paragraph" || kind === "quotation" || kind === "list_item") {
      return true;
    }
  }
  return false;
}

function words(stretch: Stretch, text: string): string {
  return text.slice(stretch.start, stretch.end);
}
