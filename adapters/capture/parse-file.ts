import type { CapturedArticle } from "@/domain/articles/capture";
import { type Result, refuse } from "@/lib/result";

import { decodeText } from "./decode-text";
import type { DocxRefusal } from "./docx";
import type { EmlRefusal } from "./eml";
import { type FileKind, type FileKindRefusal, kindOfFile } from "./file-kind";
import type { PdfRefusal } from "./pdf";
import { capturedText } from "./reading";

/** What is known of a file beside its bytes. */
export type FileHints = {
  /** The address it came from. */
  url?: string;
  /** The character set its sender stated. */
  charset?: string;
  /** Whether it is HTML whatever its bytes look like, as from a form. */
  isHtml?: boolean;
};

export type ParseRefusal =
  | DocxRefusal
  | EmlRefusal
  | FileKindRefusal
  | PdfRefusal
  | "too-complex";

/** Beyond this an article is no article, and a burden to those who asked. */
const MOST_PARTS = 400_000;

const STATED_IN_PAGE = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * Reads the article of a file, by what it is and not by what it is called:
 * HTML, PDF, DOCX, mail or plain text. A file with nothing to read is "empty"
 * if it has no bytes, else "no-text".
 */
export async function parseFile(
  bytes: Uint8Array,
  hints: FileHints = {},
): Promise<Result<CapturedArticle, ParseRefusal>> {
  if (bytes.length === 0) return refuse("empty");
  const parsed = await parseByKind(bytes, hints);
  if (!parsed.ok) return parsed.error === "empty" ? refuse("no-text") : parsed;
  const { blocks, sentences } = parsed.value;
  const parts = blocks.length + sentences.length;
  return parts > MOST_PARTS ? refuse("too-complex") : parsed;
}

async function parseByKind(
  bytes: Uint8Array,
  { url, charset, isHtml = false }: FileHints,
): Promise<Result<CapturedArticle, ParseRefusal>> {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const stated = charset ?? STATED_IN_PAGE.exec(start)?.[1];
  const text = decodeText(bytes, stated);
  if (isHtml) {
    return text === null ? refuse("corrupt") : PARSERS.html(bytes, text, url);
  }
  const kind = await kindOfFile(bytes, text);
  if (!kind.ok) return kind;
  return PARSERS[kind.value](bytes, text ?? "", url);
}

type Parser = (
  bytes: Uint8Array,
  text: string,
  url?: string,
) => Promise<Result<CapturedArticle, ParseRefusal>>;

/** Each loads its library only when a file needs it: most of the time goes there. */
const PARSERS: Record<FileKind, Parser> = {
  html: async (_bytes, text, url) =>
    (await import("./html")).parseHtml(text, { url }),
  pdf: async (bytes) => (await import("./pdf")).parsePdf(bytes),
  docx: async (bytes) => (await import("./docx")).parseDocx(bytes),
  eml: async (bytes) => (await import("./eml")).parseEml(bytes),
  text: async (_bytes, text) => capturedText(text),
};
