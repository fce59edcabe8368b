import { foldedWords } from "@/domain/articles/folded-words";
import type { BlockOfWords } from "@/domain/articles/read-version";

/** A headline repeated in the text stands among its first blocks. */
const WITHIN = 5;

const SHORTEST_STANDFIRST = 20;
const LONGEST_STANDFIRST = 1000;

/**
 * The headline as readers see it: the page's own heading if it says what the
 * title says (pages write another title for search engines), else the title.
 * Read it before the main text is cut out, which removes it.
 */
export function headlineOf(
  document: Document,
  title: string | null,
): string | null {
  const headings = Array.from(
    document.querySelectorAll('h1, [itemprop~="headline" i]'),
    (heading) => (heading.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  const said = headings.filter((heading) => heading !== "").slice(0, 20);
  if (title === null) return said.length === 1 ? (said[0] ?? null) : null;
  return said.find((heading) => sharedWords(heading, title) >= 0.5) ?? title;
}

/** Puts the headline first, or marks the block that says it already. */
export function withHeadline(
  blocks: BlockOfWords[],
  headline: string | null,
): BlockOfWords[] {
  if (headline === null) return blocks;
  const wanted = foldedWords(headline);
  const at = blocks
    .slice(0, WITHIN)
    .findIndex(({ words }) => foldedWords(words) === wanted);
  if (at < 0) return [{ kind: "headline", words: headline }, ...blocks];
  return blocks.map((block, index) =>
    index === at ? { ...block, kind: "headline" } : block,
  );
}

/**
 * The standfirst where the page shows one: the short paragraph that its
 * metadata give as description. Read it before the main text is cut out.
 */
export function standfirstOf(
  document: Document,
  description: string | null,
): string | null {
  const wanted = foldedWords(description ?? "");
  if (wanted.length < SHORTEST_STANDFIRST) return null;
  for (const element of document.querySelectorAll("p, h2, h3")) {
    const words = (element.textContent ?? "").slice(0, LONGEST_STANDFIRST);
    if (foldedWords(words) === wanted) return words;
  }
  return null;
}

/** Puts the standfirst under the headline, unless the text has it already. */
export function withStandfirst(
  blocks: BlockOfWords[],
  standfirst: string | null,
): BlockOfWords[] {
  if (standfirst === null) return blocks;
  const wanted = foldedWords(standfirst);
  if (blocks.some(({ words }) => foldedWords(words) === wanted)) return blocks;
  const at = blocks.findIndex(({ kind }) => kind === "headline") + 1;
  return blocks.toSpliced(at, 0, { kind: "standfirst", words: standfirst });
}

/** How much of the longer of two titles both say, from 0 to 1. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [one, other].map(
    (title) => new Set(foldedWords(title).split(" ")),
  );
  if (!a || !b) return 0;
  const shared = Array.from(a).filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size);
}
