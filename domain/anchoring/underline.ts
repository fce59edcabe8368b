import type { Span } from "@/domain/articles/version";
import type { CodePointIndex } from "@/lib/code-points";

/** A mention as the workbench underlines it. */
export type Underlined = Span & { id: string };

/**
 * One mention's line under a run. Lanes count from 0, nearest to the text; a
 * mention keeps its lane from beginning to end, through all its blocks.
 */
export type Underline = { id: string; lane: number };

/** Text over the same underlines throughout, by lane; there may be none. */
export type UnderlineRun = Span & { underlines: Underline[] };

/** A block cut into runs that follow each other without a gap. */
export type UnderlinedBlock = Span & { runs: UnderlineRun[] };

/**
 * Cuts blocks, in reading order, where mentions begin and end, so that
 * underlines that overlap can be drawn. Spans are in code points; given the
 * `units` of their text, those that come out are in UTF-16 units, as the DOM
 * counts. Mentions come in any order; where they overlap, those that begin
 * first have the lanes nearer to the text, and of those the longer.
 */
export function underlineRuns(
  blocks: readonly Span[],
  mentions: readonly Underlined[],
  units?: CodePointIndex,
): UnderlinedBlock[] {
  const toOffset = units ? units.toUnit : (point: number) => point;
  const moved = <Cut extends Span>(cut: Cut): Cut => ({
    ...cut,
    start: toOffset(cut.start),
    end: toOffset(cut.end),
  });
  const coming = inLanes(mentions);
  let here: Laned[] = [];
  return blocks.map(({ start, end }) => {
    const begun = coming.findIndex((mention) => mention.start >= end);
    here.push(...coming.splice(0, begun < 0 ? coming.length : begun));
    here = here.filter((mention) => mention.end > start);
    return moved({ start, end, runs: runsOf({ start, end }, here).map(moved) });
  });
}

type Laned = Underlined & { lane: number };

/** Gives each mention the lowest lane that is free where it begins. */
function inLanes(mentions: readonly Underlined[]): Laned[] {
  const inOrder = mentions
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end || compare(a.id, b.id));
  const ends: number[] = [];
  return inOrder.map((mention) => {
    const free = ends.findIndex((end) => end <= mention.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mention.end;
    return { ...mention, lane };
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function runsOf(block: Span, mentions: readonly Laned[]): UnderlineRun[] {
  const edges = mentions
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > block.start && edge < block.end);
  const cuts = [...new Set([block.start, ...edges, block.end])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? end;
    const underlines = mentions
      .filter((mention) => mention.start < end && mention.end > start)
      .map(({ id, lane }) => ({ id, lane }))
      .sort((a, b) => a.lane - b.lane);
    return { start, end, underlines };
  });
}
