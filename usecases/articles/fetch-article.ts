import "server-only";

import { type CaptureRefusal, captureFile } from "@/adapters/capture/file";
import {
  type Fetched,
  type FetchGuard,
  type FetchRefusal,
  guardedFetch,
} from "@/adapters/fetch/guarded-fetch";
import type { CapturedArticle } from "@/domain/articles/capture";
import { blocksOfWords } from "@/domain/articles/read-version";
import type { Understood } from "@/domain/captures/understood";
import { ok, type Result } from "@/lib/result";

/** What an address may answer with to be read as an article. */
const READABLE = [
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "message/rfc822",
];

/** Fetches what is to be read as an article. */
export function fetchArticle(
  url: string,
  guard: FetchGuard,
): Promise<Result<Fetched, FetchRefusal>> {
  return guardedFetch(url, READABLE, guard);
}

/** Reads the article out of what was fetched. */
export async function readFetched({
  bytes,
  charset,
  mediaType,
  url,
}: Fetched): Promise<Result<Understood, CaptureRefusal>> {
  const isHtml = mediaType.endsWith("html") || mediaType.endsWith("html+xml");
  const captured = await captureFile(bytes, { url, charset, isHtml });
  return understoodAs(captured, { captureMethod: "url", sourceUrl: url });
}

/** What was read of an article, laid out for a person to look over. */
export function understoodAs(
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
