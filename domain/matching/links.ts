/** Where a link begins, also one glued to the word before it. */
const BEGINS = /https?:\/\/|www\.|pic\.twitter\.com\//i;
const HOST = /^[\p{L}\p{N}.-]+\.\p{L}{2,}$/u;

/** A text without its web addresses, which name a page and say nothing. */
export function withoutLinks(text: string): string {
  return text.replace(/\S+/g, (chunk) => {
    const begins = chunk.search(BEGINS);
    if (begins >= 0) return chunk.slice(0, begins);
    const path = chunk.indexOf("/");
    return path > 0 && HOST.test(chunk.slice(0, path)) ? "" : chunk;
  });
}
