import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

import type { CapturedArticle } from "@/domain/articles/capture";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import type { BlockOfWords } from "@/domain/articles/read-version";
import type { Result } from "@/lib/result";

import { pageBlocks } from "./page-blocks";
import { pageDetails } from "./page-details";
import {
  headlineOf,
  standfirstOf,
  withHeadline,
  withStandfirst,
} from "./page-headline";
import { capturedFrom, type Reading } from "./reading";

/** What only whole pages have; without it the HTML is a piece someone chose. */
const WHOLE_PAGE = /<(?:html|head|body|title|meta)[\s>]/i;

type MainText = {
  blocks: BlockOfWords[];
  byline: string | null;
  dir: string | null;
};

/** How to read a page: its address, if known, and whether all of it counts. */
export type HtmlOptions = { url?: string; everything?: boolean };

/**
 * Reads the article of an HTML page: its main text as blocks, headline first,
 * and what the page says about it. Of a fragment, as pasted from a selection,
 * everything is the article. No script runs and nothing is fetched. Refuses
 * pages without words, and too large ones.
 *
 * Hostile pages can take it minutes: the server calls it through `captureFile`.
 */
export function parseHtml(
  html: string,
  options: HtmlOptions = {},
): Result<CapturedArticle, NormaliseRefusal> {
  return capturedFrom(readHtml(html, options));
}

/** What `parseHtml` lays out, for files that hold their text as HTML. */
export function readHtml(
  html: string,
  { url, everything = false }: HtmlOptions = {},
): Reading {
  const { window } = new JSDOM(html, {
    url: url && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined,
    virtualConsole: new VirtualConsole(),
  });
  const { description, ...details } = pageDetails(window.document);
  const headline = headlineOf(window.document, details.title);
  const standfirst = standfirstOf(window.document, description);
  const isPage = !everything && WHOLE_PAGE.test(html);
  const main = mainText(window.document, isPage);
  window.close();
  const { dir } = main;
  return {
    ...details,
    title: details.title ?? headline,
    byline: details.byline ?? main.byline,
    dir: dir === "rtl" || dir === "ltr" ? dir : null,
    mediaType: "text/html",
    blocks: withStandfirst(withHeadline(main.blocks, headline), standfirst),
  };
}

/** Cuts the article out of the page, or takes all of it where none stands out. */
function mainText(document: Document, isPage: boolean): MainText {
  const { body, documentElement } = document;
  const dir = body.dir || documentElement.dir;
  // Read before Readability takes the document apart.
  const whole = { blocks: pageBlocks(body), byline: null, dir };
  if (!isPage) return whole;
  const reader = new Readability<Node>(document, {
    serializer: (node) => node,
  });
  const article = reader.parse();
  const blocks = article?.content ? pageBlocks(article.content as Element) : [];
  if (!article || blocks.length === 0) return whole;
  return {
    blocks,
    byline: article.byline?.replace(/\s+/g, " ").trim() || null,
    dir: article.dir ?? null,
  };
}
