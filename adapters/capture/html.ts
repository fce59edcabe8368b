import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

import type { CapturedArticle } from "@/domain/articles/capture";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import {
  type BlockOfWords,
  versionOfBlocks,
} from "@/domain/articles/read-version";
import { ok, type Result } from "@/lib/result";

import { pageBlocks } from "./page-blocks";
import { pageDetails } from "./page-details";
import {
  headlineOf,
  standfirstOf,
  withHeadline,
  withStandfirst,
} from "./page-headline";

/** What only whole pages have; without it the HTML is a piece someone chose. */
const WHOLE_PAGE = /<(?:html|head|body|title|meta)[\s>]/i;

type MainText = {
  blocks: BlockOfWords[];
  byline: string | null;
  dir: string | null;
};

/**
 * Reads the article of an HTML page: its main text as blocks, headline first,
 * and what the page says about it. Of a fragment, as pasted from a selection,
 * everything is the article. No script runs and nothing is fetched. `url`, if
 * known, is the page's address. Refuses pages without words, and too large
 * ones.
 *
 * It is for trusted amounts of time only: hostile pages can take minutes, so
 * the server calls it through `captureFile`.
 */
export function parseHtml(
  html: string,
  url?: string,
): Result<CapturedArticle, NormaliseRefusal> {
  const { window } = new JSDOM(html, {
    url: url && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined,
    virtualConsole: new VirtualConsole(),
  });
  const { description, ...details } = pageDetails(window.document);
  const headline = headlineOf(window.document, details.title);
  const standfirst = standfirstOf(window.document, description);
  const main = mainText(window.document, WHOLE_PAGE.test(html));
  window.close();
  const blocks = withStandfirst(
    withHeadline(main.blocks, headline),
    standfirst,
  );
  const version = versionOfBlocks(blocks, details.language ?? "");
  if (!version.ok) return version;
  return ok({
    ...details,
    ...version.value,
    title: details.title ?? headline,
    byline: details.byline ?? main.byline,
    dir: main.dir === "rtl" || main.dir === "ltr" ? main.dir : null,
    mediaType: "text/html",
    pages: [],
  });
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
