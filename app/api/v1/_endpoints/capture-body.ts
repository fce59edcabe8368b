import { z } from "zod";

import { languageTag, newArticleInput } from "@/domain/articles/article-input";
import { RIGHTS } from "@/domain/articles/version";
import type { Actor } from "@/domain/people/actor";
import { keepable } from "@/lib/read-input";
import { ok } from "@/lib/result";
import {
  type RawArticle,
  understandArticle,
} from "@/usecases/articles/understand-article";
import { understandPage } from "@/usecases/captures/understand-page";

const { shape } = newArticleInput;

const words = z
  .string()
  .min(1, "There are no words in it.")
  .transform(keepable)
  .optional();

/** A capture as a program sends it: words, a page's source, or an address. */
const fields = z.object({
  text: words,
  html: words,
  url: z
    .url({
      protocol: /^https?$/,
      error: "Give a whole address that begins with http:// or https://.",
    })
    .max(2000)
    .optional(),
  title: shape.title.optional(),
  outlet: shape.outlet,
  byline: shape.byline,
  published_at: shape.publishedAt,
  language: languageTag.optional(),
  source_url: shape.sourceUrl,
  rights: z.enum(RIGHTS).default("third_party"),
});

export const captureBody = fields.refine(
  ({ text, html, url }) =>
    [text, html, url].filter((given) => given !== undefined).length === 1,
  { path: ["text"], message: "Give one of text, html and url." },
);

export type CaptureBody = z.output<typeof fields>;

/**
 * What a capture says, read while the program waits. A page that was fetched
 * comes with the copy that is to be kept of it.
 */
export async function readCapture(actor: Actor, body: CaptureBody) {
  if (body.url !== undefined) return understandPage(actor, body.url);
  const understood = await understandArticle(actor, rawArticle(body));
  return understood.ok
    ? ok({ understood: understood.value, page: undefined })
    : understood;
}

/** The words of a capture in the form that the desk's own intake reads. */
function rawArticle(body: CaptureBody): RawArticle {
  const { text, html, title, language } = body;
  if (html !== undefined) {
    return { as: "html", html, url: body.source_url ?? undefined };
  }
  return { as: "text", text: text ?? "", title, language };
}
