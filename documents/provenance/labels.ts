import type { OriginsView } from "@/domain/publishing/checked-claim";
import type { Language } from "@/lib/language";
import { fitLines } from "./fit-text";
import type { DrawnNode } from "./graph";
import type { Slot } from "./layout";
import { drawingWords, type Names } from "./words";

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 16;

/** Above and below, so that the outline of a focused node shows whole. */
export const MARGIN = 5;

/** Between the rows, where the links run. */
const GAP = 36;

/** A line longer than this is hard to read under a small mark. */
const WIDEST_LABEL = 225;

/** How high a row is besides its text. */
const BESIDES = { document: 20, relay: 8, origin: 28 };

/** In a column narrower than this a title may have one line more. */
const NARROW = 130;

/** What labels are made of. */
export type Labels = {
  view: OriginsView;
  names: Names;
  language: Language;
  party: string;
};

/** A node with its place and the lines that name it. */
export type Label = {
  node: DrawnNode;
  x: number;
  width: number;
  /** Of the row. */
  top: number;
  bottom: number;
  name: string;
  lines: string[];
  /** "a party to the fighting", in as many lines as it needs. */
  party: string[];
};

export type LabelledRow = { top: number; bottom: number; labels: Label[] };

/** Names every node in the lines its column holds, and stacks the rows. */
export function labelRows(
  rows: readonly (readonly Slot[])[],
  labels: Labels,
): LabelledRow[] {
  let top = MARGIN;
  return rows.map((row) => {
    const named = row.flatMap((slot) =>
      slot.node ? [labelOf(slot, slot.node, labels)] : [],
    );
    const most = Math.max(
      0,
      ...named.map(({ lines, party }) => lines.length + party.length),
    );
    const kind = named[0]?.node.kind ?? "relay";
    const bottom = top + most * LINE_HEIGHT + BESIDES[kind];
    const placed = { top, bottom };
    top = bottom + GAP;
    return {
      ...placed,
      labels: named.map((label) => ({ ...label, ...placed })),
    };
  });
}

function labelOf(
  { x, width }: Slot,
  node: DrawnNode,
  labels: Labels,
): Omit<Label, "top" | "bottom"> {
  const name = nameOfNode(node, labels);
  const ems = Math.min(width - 8, WIDEST_LABEL) / FONT_SIZE;
  const most = (node.kind === "relay" ? 2 : 3) + (width < NARROW ? 1 : 0);
  const said = node.kind === "origin" && node.partyToEvent && node.more === 0;
  return {
    node,
    x,
    width,
    name,
    lines: namedAbove(node, labels.view) ? [] : fitLines(name, ems, most),
    party: said ? fitLines(labels.party, ems, 3) : [],
  };
}

function nameOfNode(
  { kind, more, sourceIds }: DrawnNode,
  { names, language }: Labels,
): string {
  if (more === 0) return names.nameOf(sourceIds);
  const words = drawingWords(language);
  return kind === "relay" ? words.between(more) : words.more(more);
}

/** Whether the only document on an origin is that origin, named right above. */
function namedAbove(
  { kind, sourceIds }: DrawnNode,
  view: OriginsView,
): boolean {
  const [id, ...others] = sourceIds;
  if (kind !== "origin" || others.length > 0) return false;
  const group = view.count.groups.find(({ originIds }) => originIds[0] === id);
  return group?.documentIds.length === 1 && group.documentIds[0] === id;
}
