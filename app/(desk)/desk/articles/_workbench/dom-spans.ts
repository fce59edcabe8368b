import type { Span } from "@/domain/articles/version";
import { blockAt, type TextLayout } from "./text-layout";

/**
 * Where the page and the text meet: the page counts UTF-16 units from a
 * block's element, the desk counts code points from the text's beginning.
 */

/** What is selected in the article, in code points; undefined if elsewhere. */
export function spanOfSelection(
  article: HTMLElement,
  layout: TextLayout,
): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return undefined;
  const start = pointAt(layout, range.startContainer, range.startOffset);
  const end = pointAt(layout, range.endContainer, range.endOffset);
  return { start, end };
}

function pointAt(layout: TextLayout, node: Node, offset: number): number {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>("[data-block]");
  if (!block) return pointBetweenBlocks(layout, node, offset);
  const place = layout.blocks[Number(block.dataset.block)];
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  const from = layout.index.toUnit(place?.start ?? 0);
  return layout.index.toPoint(from + before.toString().length);
}

/** A selection by blocks may end on what holds them: before the next one. */
function pointBetweenBlocks(layout: TextLayout, node: Node, offset: number) {
  const next = node.childNodes[offset];
  const block = next instanceof HTMLElement ? next.dataset.block : undefined;
  if (block === undefined) return layout.index.length;
  return layout.blocks[Number(block)]?.start ?? 0;
}

/** The same way back; undefined while the article is not on the page. */
export function rangeOfSpan(
  article: HTMLElement,
  layout: TextLayout,
  span: Span,
): Range | undefined {
  return rangeIn(elementsOf(article), layout, span);
}

/** The elements of the article's blocks, to find many spans in. */
export function elementsOf(article: HTMLElement): ArrayLike<Element> {
  return article.querySelectorAll("[data-block]");
}

/** The range of a span in these elements of the article's blocks. */
export function rangeIn(
  elements: ArrayLike<Element>,
  layout: TextLayout,
  span: Span,
): Range | undefined {
  const start = spotOf(elements, layout, span.start);
  // The end belongs to the character before it, not to the next block.
  const end = spotOf(elements, layout, span.end, span.end - 1);
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function spotOf(
  elements: ArrayLike<Element>,
  layout: TextLayout,
  point: number,
  within = point,
) {
  const place = blockAt(layout, within);
  const block = layout.blocks[place];
  const element = elements[place];
  if (!block || !element) return undefined;
  const { toUnit } = layout.index;
  let left = toUnit(Math.min(point, block.end)) - toUnit(block.start);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text | null;
  while (node && left > node.length) {
    left -= node.length;
    node = walker.nextNode() as Text | null;
  }
  return node ? { node, offset: left } : undefined;
}
