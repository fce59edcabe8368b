import { JSDOM } from "jsdom";

import type { PublicDocument } from "./document";

/** A document as a browser without script or style reads it; for tests. */
export async function readPage(
  document: Promise<PublicDocument>,
): Promise<Document> {
  return new JSDOM((await document).body).window.document;
}

/** The text of the first node that fits, white space as a reader sees it. */
export function textOf(node: ParentNode, selector: string): string {
  const text = node.querySelector(selector)?.textContent ?? "";
  return text.replace(/\s+/g, " ").trim();
}
