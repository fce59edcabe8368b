import type { Anchor } from "./selector";

/** Quotations longer than this are given by their first and last words. */
const LONGEST_WHOLE = 200;
/** How many words stand for the beginning and the end of a long quotation. */
const EDGE_WORDS = 5;
/** Quotations of fewer words are told apart by the words around them. */
const NEEDS_CONTEXT = 4;
const CONTEXT_WORDS = 3;

/**
 * The address of a page with a text fragment (`#:~:text=`) at which browsers
 * scroll to the quotation and mark it. A fragment the address has already is
 * kept, an older text fragment replaced. Browsers that don't know text
 * fragments show the page.
 */
export function textFragment(url: string, anchor: Anchor): string {
  const hash = url.indexOf("#");
  const page = hash < 0 ? url : url.slice(0, hash);
  const fragment = hash < 0 ? "" : url.slice(hash + 1);
  const [kept = ""] = fragment.split(":~:");
  return `${page}#${kept}:~:text=${directive(anchor)}`;
}

function directive(anchor: Anchor): string {
  const exact = anchor.exact.trim();
  const words = exact.split(/\s+/);
  // A whole quotation is sought inside one block of the page only.
  const whole = exact.length <= LONGEST_WHOLE && !exact.includes("\n");
  if (!whole) {
    const first = wordsOf(exact.split("\n").at(0)).slice(0, EDGE_WORDS);
    const last = wordsOf(exact.split("\n").at(-1)).slice(-EDGE_WORDS);
    return `${encode(first)},${encode(last)}`;
  }
  if (words.length >= NEEDS_CONTEXT) return encode(words);
  const before = contextBefore(anchor.prefix);
  const after = contextAfter(anchor.suffix);
  return [
    ...(before.length > 0 ? [`${encode(before)}-`] : []),
    encode(words),
    ...(after.length > 0 ? [`-${encode(after)}`] : []),
  ].join(",");
}

/** The last words of a prefix on its line, without one that may be cut. */
function contextBefore(prefix: string): string[] {
  const line = prefix.split("\n").at(-1) ?? "";
  const words = wordsOf(line);
  return (line === prefix ? words.slice(1) : words).slice(-CONTEXT_WORDS);
}

/** The first words of a suffix on its line, without one that may be cut. */
function contextAfter(suffix: string): string[] {
  const line = suffix.split("\n").at(0) ?? "";
  const words = wordsOf(line);
  return (line === suffix ? words.slice(0, -1) : words).slice(0, CONTEXT_WORDS);
}

function wordsOf(line = ""): string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}

/** Comma, ampersand and hyphen are the fragment's own marks. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}
