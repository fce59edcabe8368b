import { type EventKind, sayParty } from "@/domain/provenance/say-origins";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import type { Language } from "@/lib/language";
import { describeOrigins, originsInOneText } from "./describe";
import { drawnGraph } from "./graph";
import {
  FONT_SIZE,
  type LabelledRow,
  type Labels,
  labelRows,
  MARGIN,
} from "./labels";
import { layOut } from "./layout";
import { drawLinks, drawNode } from "./shapes";
import { element, escapeXml } from "./svg";
import { namesIn } from "./words";

export type DrawingOptions = {
  language: Language;
  /** What the event of the claim is, for "a party to the fighting". */
  eventKind?: EventKind;
  /** In pixels; the drawing is as high as it needs to be. */
  width?: number;
  /** Where a source's node leads; null for one that leads nowhere. */
  linkFor?: (sourceId: string) => string | null;
  /** For PDF: plain colours and a named face, nothing left to a style sheet. */
  static?: boolean;
};

/** Wide enough for two titles, narrow enough for a phone. */
const DEFAULT_WIDTH = 360;

/** A column narrower than this holds no title. */
const NARROWEST_COLUMN = 90;

/**
 * Draws what a claim's documents come down to, as one SVG element for desk,
 * public page and PDF: documents above, their origins below, what lies between
 * in between, a ring around a party to the event. The same data makes the
 * same bytes. Its title is the line of origins and its description says what
 * it shows; without links it is one image, with links a group of them. It has
 * no ids, so that a page can hold several.
 */
export function drawOrigins(
  view: OriginsView,
  options: DrawingOptions,
): string {
  const { width = DEFAULT_WIDTH } = options;
  const most = Math.max(2, Math.floor(width / NARROWEST_COLUMN));
  const { rows, routes } = layOut(drawnGraph(view, most), width);
  const labels: Labels = {
    view,
    names: namesIn(view, options.language),
    language: options.language,
    party: sayParty(options.language, options.eventKind),
  };
  const labelled = labelRows(rows, labels);
  const height = (labelled.at(-1)?.bottom ?? 0) + MARGIN;
  const ring = options.static ? "#b45309" : "var(--amber,#b45309)";
  const content = [
    ...described(view, options),
    drawLinks(routes, labelled),
    ...nodesOf(labelled, options.linkFor, ring),
  ];
  const ink = options.static ? "#1c1a17" : "currentColor";
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: options.linkFor ? "group" : "img",
    color: ink,
    fill: "currentColor",
    "font-family": options.static ? "Inter" : SANS,
    "font-size": FONT_SIZE,
    "text-anchor": "middle",
  };
  return element("svg", attributes, content);
}

/** The faces of desk and pages by name, since neither shares its variables. */
const SANS = "Inter Variable,Inter,system-ui,sans-serif";

function described(
  view: OriginsView,
  { language, eventKind }: DrawingOptions,
): string[] {
  const words = describeOrigins(view, { language, eventKind });
  const told = originsInOneText(words, language);
  return [
    element("title", {}, [escapeXml(words.summary)]),
    element("desc", {}, [escapeXml(told)]),
  ];
}

function nodesOf(
  rows: readonly LabelledRow[],
  linkFor: DrawingOptions["linkFor"],
  ring: string,
): string[] {
  return rows.flatMap(({ labels }) =>
    labels.map((label) => {
      const { node } = label;
      const id = node.more > 0 ? undefined : node.sourceIds[0];
      const href = id === undefined ? null : (linkFor?.(id) ?? null);
      return drawNode(label, href, ring);
    }),
  );
}
