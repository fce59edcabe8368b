import type { ArticleDetails } from "@/domain/articles/capture";
import { foldedWords } from "@/domain/articles/folded-words";

import { linkedArticle } from "./json-ld";
import { firstTag, metaTags } from "./meta-tags";
import { publishedAt } from "./published-at";

const TITLES = [
  "dc:title",
  "dcterm:title",
  "dcterms:title",
  "og:title",
  "title",
  "twitter:title",
  "parsely:title",
];

const AUTHORS = [
  "dc:creator",
  "dcterm:creator",
  "dcterms:creator",
  "author",
  "parsely:author",
  "article:author",
];

const DESCRIPTIONS = ["dc:description", "og:description", "description"];

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** What stands between a headline and the name of the site in `<title>`. */
const SEPARATORS = / [|\\/>»–—·-] /g;

/** A title cut to fewer words than this was no title and a site's name. */
const FEWEST_WORDS = 5;

/** The direction is the text's, not the page's, and so not among them. */
export type PageDetails = Omit<ArticleDetails, "dir"> & {
  /** Often the words of the standfirst, often only a part of the text. */
  description: string | null;
};

/**
 * What a page says about its article: linked data first, then meta tags
 * (Dublin Core, Open Graph, Twitter, Parse.ly), then `<title>`, `<html lang>`
 * and marked-up times.
 */
export function pageDetails(document: Document): PageDetails {
  const linked = linkedArticle(document);
  const tags = metaTags(document);
  const author = linked?.byline ?? firstTag(tags, AUTHORS) ?? "";
  const description = linked?.description ?? firstTag(tags, DESCRIPTIONS);
  const outlet = linked?.outlet ?? tags.get("og:site:name");
  const title = linked?.headline ?? firstTag(tags, TITLES);
  return {
    title: plainText(document, title ?? titleOf(document, outlet)),
    description: plainText(document, description),
    outlet: plainText(document, outlet),
    // Facebook's `article:author` is the address of a profile.
    byline: author.includes("://") ? null : plainText(document, author),
    publishedAt: publishedAt(document, tags, linked?.publishedAt ?? null),
    language: firstLanguage([
      document.documentElement.lang,
      document.documentElement.getAttribute("xml:lang"),
      tags.get("content:language"),
      linked?.language,
      tags.get("og:locale"),
    ]),
  };
}

/** The title element without the name of the site that follows in it. */
function titleOf(document: Document, outlet = ""): string {
  const whole = document.title;
  if (whole === "") return document.querySelector("h1")?.textContent ?? "";
  const last = Array.from(whole.matchAll(SEPARATORS)).at(-1);
  if (last === undefined) return whole;
  const cut = whole.slice(0, last.index);
  const cutOff = foldedWords(whole.slice(last.index));
  if (cutOff !== "" && cutOff === foldedWords(outlet)) return cut;
  return cut.split(/\s+/).length < FEWEST_WORDS ? whole : cut;
}

/** One line of text; many pages escape entities twice in their metadata. */
function plainText(
  document: Document,
  written: string | null | undefined,
): string | null {
  const holder = document.createElement("textarea");
  holder.innerHTML = written ?? "";
  return holder.value.replace(/\s+/g, " ").trim() || null;
}

function firstLanguage(written: (string | null | undefined)[]): string | null {
  for (const tag of written) {
    const language = tag?.trim().replace("_", "-") ?? "";
    if (LANGUAGE_TAG.test(language)) return language;
  }
  return null;
}
