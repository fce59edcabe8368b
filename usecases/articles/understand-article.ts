import "server-only";

import {
  type CaptureRefusal,
  captureFile,
  captureHtml,
} from "@/adapters/capture/file";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { blocksOfWords, readVersion } from "@/domain/articles/read-version";
import type { Understood } from "@/domain/captures/understood";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { understoodAs } from "./fetch-article";

/** Words as they come in: pasted, as a page's source, or as a file. */
export type RawArticle =
  | { as: "text"; text: string; title?: string; language?: string }
  | { as: "html"; html: string; url?: string }
  | { as: "file"; bytes: Uint8Array };

/** Reads an article without saving anything. */
export async function understandArticle(
  actor: Actor,
  raw: RawArticle,
): Promise<
  Result<Understood, "not-your-role" | CaptureRefusal | NormaliseRefusal>
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  if (raw.as === "text") return understandText(raw);
  const captured =
    raw.as === "html"
      ? await captureHtml(raw.html, raw.url)
      : await captureFile(raw.bytes);
  return understoodAs(captured, { captureMethod: raw.as, sourceUrl: null });
}

function understandText(
  raw: Extract<RawArticle, { as: "text" }>,
): Result<Understood, NormaliseRefusal> {
  const language = raw.language || null;
  const { text, title } = raw;
  const read = readVersion({ text, title, language: language ?? "en" });
  if (!read.ok) return read;
  const blocks = blocksOfWords(read.value);
  const headline = blocks.find((block) => block.kind === "headline");
  return ok({
    captureMethod: "paste",
    sourceUrl: null,
    details: {
      title: title || headline?.words || null,
      outlet: null,
      byline: null,
      publishedAt: null,
      language,
    },
    blocks,
    sentences: read.value.sentences.length,
  });
}
