/** A JSON-LD object ready to be written into a page. */
export type JsonLd = Record<string, unknown>;

/**
 * JSON for a `<script type="application/ld+json">` data block: browsers never
 * run it, and no text in it can end the block or open a comment in the page.
 */
export function dataBlock(data: JsonLd): string {
  return JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/>/g, "\\u003e")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}
