import type {
  ArticleDetails,
  CapturedArticle,
} from "@/domain/articles/capture";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import {
  type BlockOfWords,
  readVersion,
  versionOfBlocks,
} from "@/domain/articles/read-version";
import { ok, type Result } from "@/lib/result";

/** What a parser found in a file, before it is laid out as a version. */
export type Reading = ArticleDetails & {
  mediaType: string;
  blocks: BlockOfWords[];
};

/** Details of a file that says nothing about its article. */
export const NO_DETAILS: ArticleDetails = {
  title: null,
  outlet: null,
  byline: null,
  publishedAt: null,
  language: null,
  dir: null,
};

/** Lays out what was found as a version; refuses what `normaliseText` refuses. */
export function capturedFrom({
  blocks,
  ...said
}: Reading): Result<CapturedArticle, NormaliseRefusal> {
  const version = versionOfBlocks(blocks, said.language ?? "");
  if (!version.ok) return version;
  return ok({ ...said, ...version.value, pages: [] });
}

/** Reads plain text, `title` being known to be its headline or not at all. */
export function capturedText(
  text: string,
  title: string | null = null,
): Result<CapturedArticle, NormaliseRefusal> {
  const version = readVersion({
    text,
    language: "",
    title: title ?? undefined,
  });
  if (!version.ok) return version;
  return ok({
    ...NO_DETAILS,
    ...version.value,
    title,
    mediaType: "text/plain",
    pages: [],
  });
}
