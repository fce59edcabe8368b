import { gluedFurniture } from "./furniture";
import { endsInStop, kindOfLine, type LineKind } from "./line-kind";
import type { Span } from "./version";

/** A line, or lines wrapped to a width that belong together; UTF-16 offsets. */
export type Stretch = Span & { kind: LineKind };

/** Lines of text wrapped to a width are about this long. */
const WRAPPED = { least: 40, most: 120 };

/**
 * Cuts normalised text into what stands apart in it: paragraphs, lines, list
 * items, glued-on furniture. Lines that were wrapped to a width come together
 * again; every other line stands by itself.
 */
export function stretchesOf(text: string): Stretch[] {
  return chunksOf(text)
    .flatMap((lines) => joinWrapped(lines, text))
    .flatMap((stretch) => cutGlued(stretch, text));
}

/** Lines in groups, as blank lines part them. */
function chunksOf(text: string): Stretch[][] {
  const chunks: Stretch[][] = [];
  let lastEnd = -2;
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    const stretch = { start, end: start + line.length, kind: kindOfLine(line) };
    if (start === lastEnd + 1) chunks.at(-1)?.push(stretch);
    else chunks.push([stretch]);
    lastEnd = stretch.end;
  }
  return chunks;
}

/** Joins the lines of a paragraph that was wrapped to a width. */
function joinWrapped(lines: Stretch[], text: string): Stretch[] {
  const widest = lines.reduce((most, line) => Math.max(most, width(line)), 0);
  if (lines.length < 2 || !isWrapped(lines, widest, text)) return lines;
  const joined: Stretch[] = [];
  let open: Stretch | undefined;
  for (const line of lines) {
    if (open && line.kind === "paragraph") open.end = line.end;
    else {
      open = { ...line };
      joined.push(open);
    }
    const endsParagraph =
      width(line) < widest * 0.6 &&
      endsInStop(text.slice(line.start, line.end));
    if (line.kind === "furniture" || endsParagraph) open = undefined;
  }
  return joined;
}

/** Wrapped text has no long lines, and most of its lines break a sentence. */
function isWrapped(lines: Stretch[], widest: number, text: string): boolean {
  if (widest > WRAPPED.most) return false;
  const broken = lines
    .slice(0, -1)
    .filter(
      (line) =>
        width(line) >= WRAPPED.least &&
        !endsInStop(text.slice(line.start, line.end)),
    );
  return broken.length * 2 > lines.length - 1;
}

function cutGlued(stretch: Stretch, text: string): Stretch[] {
  if (stretch.kind === "furniture") return [stretch];
  const glued = gluedFurniture(text.slice(stretch.start, stretch.end));
  if (glued === null) return [stretch];
  const at = stretch.start + glued;
  const start = text.charAt(at) === " " ? at + 1 : at;
  return [
    { ...stretch, end: at },
    { start, end: stretch.end, kind: "furniture" },
  ];
}

function width(span: Span): number {
  return span.end - span.start;
}
