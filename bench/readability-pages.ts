import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

import { parseHtml } from "@/adapters/capture/html";
import { foldedWords } from "@/domain/articles/folded-words";
import { sliceCodePoints } from "@/lib/code-points";

/** The pages with the article and metadata expected of each; may be absent. */
export const PAGES = path.join(
  process.env.SHARED_DIR ?? "../shared",
  "data/readability_testpages",
);

export const FIELDS = [
  "title",
  "byline",
  "lang",
  "dir",
  "siteName",
  "publishedTime",
] as const;

type Field = (typeof FIELDS)[number];

type Answer = { text: string } & Record<Field, string | null>;

export type Score = {
  pages: number;
  /** Mean F1 of the words of the text, whatever their order. */
  text: number;
  /** Pages whose field is just as expected, where something is expected. */
  exact: Record<Field, number>;
  /** Pages for which something is expected. */
  stated: Record<Field, number>;
  /** Pages with an answer where none is expected. */
  beyond: Record<Field, number>;
};

const URL_OF_PAGES = "http://fakehost/test/page.html";

/** Ours: all blocks, but headline and standfirst only where the article has them. */
function ours(html: string, expected: Document): Answer {
  const result = parseHtml(html, { url: URL_OF_PAGES });
  if (!result.ok) throw new Error(result.error);
  const { text, blocks, language, outlet, publishedAt, ...rest } = result.value;
  const lines = new Set(
    Array.from(expected.querySelectorAll("h1, h2, h3, h4, p"), (element) =>
      foldedWords(element.textContent ?? ""),
    ),
  );
  const words = blocks
    .map((block) => ({
      isTop: block.kind === "headline" || block.kind === "standfirst",
      words: sliceCodePoints(text, block.start, block.end),
    }))
    .filter((block) => !block.isTop || lines.has(foldedWords(block.words)));
  return {
    ...rest,
    text: words.map((block) => block.words).join("\n"),
    lang: language,
    siteName: outlet,
    publishedTime: publishedAt,
  };
}

/** The library as its manual shows it. */
function library(html: string): Answer {
  const { window } = new JSDOM(html, {
    url: URL_OF_PAGES,
    virtualConsole: new VirtualConsole(),
  });
  const article = new Readability(window.document).parse();
  const field = (name: Field) => article?.[name]?.trim() || null;
  return {
    text: article?.textContent ?? "",
    title: field("title"),
    byline: field("byline"),
    lang: field("lang"),
    dir: field("dir"),
    siteName: field("siteName"),
    publishedTime: field("publishedTime"),
  };
}

/** Scores us and the library on every page; null where the pages are absent. */
export function scorePages(): { ours: Score; library: Score } | null {
  if (!existsSync(PAGES)) return null;
  const scores = { ours: emptyScore(), library: emptyScore() };
  for (const name of readdirSync(PAGES)) {
    const folder = path.join(PAGES, name);
    if (!existsSync(path.join(folder, "source.html"))) continue;
    const read = (file: string) =>
      readFileSync(path.join(folder, file), "utf8");
    const html = read("source.html");
    const expected = new JSDOM(read("expected.html")).window.document;
    const text = visibleText(read("expected.html"));
    const fields = JSON.parse(read("expected-metadata.json"));
    addPage(scores.ours, ours(html, expected), { ...fields, text });
    addPage(scores.library, library(html), { ...fields, text });
  }
  for (const score of Object.values(scores)) score.text /= score.pages;
  return scores;
}

function addPage(score: Score, answer: Answer, expected: Answer): void {
  score.pages += 1;
  score.text += f1(wordsOf(answer.text), wordsOf(expected.text));
  for (const field of FIELDS) {
    const [given, wanted] = [answer[field], expected[field]].map(
      (value) => value?.replace(/\s+/g, " ").trim() || null,
    );
    if (wanted) score.stated[field] += 1;
    if (wanted && given === wanted) score.exact[field] += 1;
    if (given && !wanted) score.beyond[field] += 1;
  }
}

function emptyScore(): Score {
  const zero = () => Object.fromEntries(FIELDS.map((field) => [field, 0]));
  const counts = zero as () => Record<Field, number>;
  return {
    pages: 0,
    text: 0,
    exact: counts(),
    stated: counts(),
    beyond: counts(),
  };
}

/** Blocks and line breaks part words, as they do on the page. */
function visibleText(html: string): string {
  const parted = html.replace(
    /<(?:br|\/?(?:div|figcaption|figure|h\d|li|p|pre|section|td|th|tr))\b[^>]*>/g,
    " $&",
  );
  return new JSDOM(parted).window.document.body.textContent ?? "";
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function f1(given: string[], wanted: string[]): number {
  if (given.length + wanted.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits += 1;
    left.set(word, count - 1);
  }
  return (2 * hits) / (given.length + wanted.length);
}
