import { readsRightToLeft, widthInEms } from "./fit-text";
import { FONT_SIZE, type Label, type LabelledRow, LINE_HEIGHT } from "./labels";
import type { Route, Slot } from "./layout";
import { element, escapeXml, px } from "./svg";

/** Of the mark of an origin; a party's has a ring around it. */
const DISC = 5;
const RING = 10.5;

/** From the bottom of the text to that of the page drawn under it. */
const PAGE_HEIGHT = 15;

/** Every link, as one path so that crossings are no darker than the rest. */
export function drawLinks(
  routes: readonly Route[],
  rows: readonly LabelledRow[],
): string {
  if (routes.length === 0) return "";
  const d = routes.map((route) => pathOf(route, rows)).join("");
  return element("path", {
    d,
    fill: "none",
    stroke: "currentColor",
    "stroke-opacity": 0.5,
    "stroke-width": 1.5,
  });
}

function pathOf(route: Route, rows: readonly LabelledRow[]): string {
  const first = route[0]?.node?.layer ?? 0;
  let path = "";
  for (const [i, slot] of route.entries()) {
    const row = rows[first + i];
    const above = rows[first + i - 1];
    const before = route[i - 1];
    if (!row) continue;
    if (before && above) {
      const between = { top: above.bottom, bottom: topOf(slot, row) };
      path += curve(px(before.x), px(slot.x), between);
      if (!slot.node) path += `V${px(row.bottom)}`;
    } else {
      path += `M${px(slot.x)} ${px(row.bottom)}`;
    }
  }
  return path;
}

/** Where a link ends: at a frame, a ring, or the smaller disc without one. */
function topOf({ node }: Slot, row: LabelledRow): number {
  const bare = node?.kind === "origin" && !node.partyToEvent;
  return bare ? row.top + RING - DISC : row.top;
}

type Between = { top: number; bottom: number };

/** A line that leaves and arrives upright. */
function curve(from: number, to: number, { top, bottom }: Between): string {
  const end = px(bottom);
  if (from === to) return `V${end}`;
  const middle = px((top + bottom) / 2);
  return `C${from} ${middle} ${to} ${middle} ${to} ${end}`;
}

/** A node with its label, as a link where it leads somewhere. */
export function drawNode(
  label: Label,
  href: string | null,
  ring: string,
): string {
  const marks = { document: page, relay: pill, origin: disc };
  const shortened = label.lines.at(-1)?.endsWith("…");
  const full = [
    label.name,
    ...(label.party.length > 0 ? [label.party.join(" ")] : []),
  ];
  const title =
    href !== null || shortened
      ? [element("title", {}, [escapeXml(full.join(", "))])]
      : [];
  const content = [...title, ...marks[label.node.kind](label, ring)];
  return href === null
    ? element("g", {}, content)
    : element("a", { href }, content);
}

const OUTLINE = { fill: "none", stroke: "currentColor" };

/** A document: its title over a page with a folded corner, or over several. */
function page({ node, x, bottom, lines }: Label): string[] {
  const left = px(x - 5.5);
  const top = px(bottom - PAGE_HEIGHT);
  const several = `M${px(x - 2.5)} ${px(top - 3)}h8l3 3v9`;
  const one = `M${left} ${top}h7.5l3.5 3.5v11.5h-11z`;
  const d = node.more > 0 ? several + one : one;
  const above = node.more > 0 ? 9 : 7;
  const baseline = top - above - (lines.length - 1) * LINE_HEIGHT;
  return [element("path", { d, ...OUTLINE }), text(x, baseline, lines)];
}

/** A relay: its title in a rounded frame that its links end at. */
function pill({ x, top, bottom, width, lines }: Label): string[] {
  const widest = Math.max(...lines.map(widthInEms)) * FONT_SIZE;
  const wide = px(Math.min(width - 4, widest + 16));
  const height = bottom - top;
  const used = lines.length * LINE_HEIGHT;
  return [
    element("rect", {
      x: px(x - wide / 2),
      y: px(top),
      width: wide,
      height: px(height),
      rx: 10,
      ...OUTLINE,
      "stroke-opacity": 0.5,
    }),
    text(x, top + (height - used) / 2 + 12, lines),
  ];
}

/** An origin: a disc, ringed if it speaks for a party, over its title. */
function disc({ node, x, top, lines, party }: Label, ring: string): string[] {
  const cx = px(x);
  const cy = px(top + RING);
  const around = { cx, cy, r: RING - 1, fill: "none", stroke: ring };
  return [
    element("circle", { cx, cy, r: DISC }),
    ...(node.partyToEvent
      ? [element("circle", { ...around, "stroke-width": 2.5 })]
      : []),
    text(x, top + 2 * RING + 14, lines, party),
  ];
}

/**
 * Lines of text, the second ones in bold. Each is a text of its own: some
 * readers of SVG would reorder lines of Arabic that are parts of one.
 */
function text(
  x: number,
  y: number,
  plain: readonly string[],
  bold: readonly string[] = [],
): string {
  const title = readsRightToLeft(plain.join(" ")) ? "rtl" : undefined;
  const line = (words: string, i: number, own: object) =>
    element("text", { x: px(x), y: px(y + i * LINE_HEIGHT), ...own }, [
      escapeXml(words),
    ]);
  return [
    ...plain.map((words, i) => line(words, i, { direction: title })),
    ...bold.map((words, i) =>
      line(words, plain.length + i, { "font-weight": 600 }),
    ),
  ].join("");
}
