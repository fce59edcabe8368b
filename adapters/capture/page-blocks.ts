import { isFurniture } from "@/domain/articles/furniture";
import { kindOfLine } from "@/domain/articles/line-kind";
import type { BlockOfWords } from "@/domain/articles/read-version";
import type { BlockKind } from "@/domain/articles/version";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main
  menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);

/** Elements whose text is not read as part of a page. */
const UNREAD = new Set(
  `script style noscript template iframe object embed svg math canvas audio video button
  select textarea input head title`.split(/\s+/),
);

const KINDS: Record<string, BlockKind> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list_item",
  blockquote: "quotation",
  figcaption: "caption",
  caption: "caption",
};

/** Stands between the cells of a row; texts have it removed. */
const CELL = "\u001f";

/** What was read so far: finished blocks, the open elements, loose words. */
type Reading = { blocks: BlockOfWords[]; open: BlockKind[]; words: string };

/**
 * The blocks of a page's element in reading order: every word once, in the
 * kind that its element gives it, or its wording (furniture, captions,
 * bylines). The cells of a row stand in one block, parted by " | ". It walks
 * without recursion, since hostile pages nest as deep as a parser lets them.
 */
export function pageBlocks(root: Element): BlockOfWords[] {
  const reading: Reading = { blocks: [], open: ["paragraph"], words: "" };
  let node = root.firstChild as Node | null;
  while (node) {
    if (enter(reading, node) && node.firstChild) node = node.firstChild;
    else node = leaveTowardsNext(reading, node, root);
  }
  finishBlock(reading);
  return reading.blocks;
}

/** Takes in what a node says by itself; tells whether its children are read. */
function enter(reading: Reading, node: Node): boolean {
  if (node.nodeType === node.TEXT_NODE) {
    reading.words += textOf(node);
    return false;
  }
  if (!isElement(node) || isUnread(node)) return false;
  const name = node.localName;
  if (name === "br") reading.words += "\n";
  if (BLOCKS.has(name)) {
    finishBlock(reading);
    reading.open.push(KINDS[name] ?? reading.open.at(-1) ?? "paragraph");
  }
  return true;
}

/** Leaves a node, and those it is the last child of, for the next in order. */
function leaveTowardsNext(
  reading: Reading,
  node: Node,
  root: Element,
): Node | null {
  let left = node;
  while (true) {
    if (isElement(left) && !isUnread(left)) leave(reading, left);
    if (left.nextSibling) return left.nextSibling;
    const parent = left.parentNode;
    if (!parent || parent === root) return null;
    left = parent;
  }
}

function leave(reading: Reading, element: Element): void {
  const name = element.localName;
  if (name === "td" || name === "th") reading.words += CELL;
  if (!BLOCKS.has(name)) return;
  finishBlock(reading);
  reading.open.pop();
}

/** Ends the open block; an empty line inside it, of two `<br>`, parts it. */
function finishBlock(reading: Reading): void {
  const given = reading.open.at(-1) ?? "paragraph";
  const cells = reading.words.split(CELL).map((cell) => cell.trim());
  reading.words = "";
  const row = cells.filter((cell) => cell !== "").join(" | ");
  for (const part of row.split(/\n\s*\n/)) {
    const words = part.trim();
    if (words !== "")
      reading.blocks.push({ kind: kindBy(given, words), words });
  }
}

function kindBy(given: BlockKind, words: string): BlockKind {
  if (isFurniture(words)) return "furniture";
  return given === "paragraph" ? kindOfLine(words) : given;
}

function textOf(node: Node): string {
  const text = (node.nodeValue ?? "").replaceAll(CELL, "");
  return node.parentElement?.closest("pre") ? text : text.replace(/\s+/g, " ");
}

function isUnread(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return (
    UNREAD.has(element.localName) ||
    element.hasAttribute("hidden") ||
    /display\s*:\s*none/i.test(style)
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
