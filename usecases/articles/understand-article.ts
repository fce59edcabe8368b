import "server-only";

import {
  type CaptureRefusal,
  captureFile,
  captureHtml,
} from "@/adapters/capture/file";
import {
  defaultGuard,
  type FetchGuard,
  type FetchRefusal,
  guardedFetch,
} from "@/adapters/fetch/guarded-fetch";
import type { CapturedArticle } from "@/domain/articles/capture";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import {
  type BlockOfWords,
  blocksOfWords,
  readVersion,
} from "@/domain/articles/read-version";
import type { CaptureMethod } from "@/domain/articles/version";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Words as they come in: pasted, as a page's source, or as a file. */
export type RawArticle =
  | { as: "text"; text: string; title?: string; language?: string }
  | { as: "html"; html: string; url?: string }
  | { as: "url"; url: string }
  | { as: "file"; bytes: Uint8Array };

/** What was understood of it, for a person to look over before it is saved. */
export type Understood = {
  details: Pick<
    CapturedArticle,
    "title" | "outlet" | "byline" | "publishedAt" | "language"
  >;
  blocks: BlockOfWords[];
  /** Where it was fetched from in the end, if it was. */
  sourceUrl: string | null;
  /** How it came in, as its version will say. */
  captureMethod: CaptureMethod;
  sentences: number;
};

/** What an address may answer with to be read as an article. */
const READABLE = [
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "message/rfc822",
];

/** Reads an article, fetched if need be, without saving anything. */
export async function understandArticle(
  actor: Actor,
  raw: RawArticle,
  guard: FetchGuard = defaultGuard(),
): Promise<
  Result<
    Understood,
    "not-your-role" | CaptureRefusal | NormaliseRefusal | FetchRefusal
  >
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  if (raw.as === "text") return understandText(raw);
  if (raw.as === "url") return understandAddress(raw.url, guard);
  const captured =
    raw.as === "html"
      ? await captureHtml(raw.html, raw.url)
      : await captureFile(raw.bytes);
  return understood(captured, { captureMethod: raw.as, sourceUrl: null });
}

async function understandAddress(
  url: string,
  guard: FetchGuard,
): Promise<Result<Understood, FetchRefusal | CaptureRefusal>> {
  const fetched = await guardedFetch(url, READABLE, guard);
  if (!fetched.ok) return fetched;
  const { bytes, charset, mediaType, url: sourceUrl } = fetched.value;
  const isHtml = mediaType.endsWith("html") || mediaType.endsWith("html+xml");
  const hints = { url: sourceUrl, charset, isHtml };
  const captured = await captureFile(bytes, hints);
  return understood(captured, { captureMethod: "url", sourceUrl });
}

function understood(
  captured: Result<CapturedArticle, CaptureRefusal>,
  how: Pick<Understood, "captureMethod" | "sourceUrl">,
): Result<Understood, CaptureRefusal> {
  if (!captured.ok) return captured;
  const { title, outlet, byline, publishedAt, language } = captured.value;
  return ok({
    ...how,
    details: { title, outlet, byline, publishedAt, language },
    blocks: blocksOfWords(captured.value),
    sentences: captured.value.sentences.length,
  });
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
