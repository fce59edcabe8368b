import type { CapturedArticle } from "@/domain/articles/capture";
import { type Result, refuse } from "@/lib/result";

import { type ParserLimits, runParser } from "./isolated-parser";
import type { FileHints, ParseRefusal } from "./parse-file";

/** Why no article was read; each has its sentence for the person who asked. */
export type CaptureRefusal = ParseRefusal;

/** The most a file may weigh. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

const LIMITS: ParserLimits = { milliseconds: 20_000, megabytes: 512 };

/** More at once would take the processors from the people at the desk. */
const MOST_AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads the article of a file that anybody may have made: HTML, PDF, DOCX, mail
 * or plain text, told apart by content. The file is parsed in a process of its
 * own with limits of time and memory, so that it can't stop the server; one
 * that reaches them is refused as "too-complex".
 */
export async function captureFile(
  bytes: Uint8Array,
  hints: FileHints = {},
  limits: ParserLimits = LIMITS,
): Promise<Result<CapturedArticle, CaptureRefusal>> {
  if (bytes.length > MAX_FILE_BYTES) return refuse("too-large");
  if (bytes.length === 0) return refuse("empty");
  const answer = await inTurn(() => runParser(bytes, hints, limits));
  return answer === null ? refuse("too-complex") : JSON.parse(answer);
}

/** Reads a page's HTML as a browser or form gives it; see `captureFile`. */
export function captureHtml(
  html: string,
  url?: string,
): Promise<Result<CapturedArticle, CaptureRefusal>> {
  const bytes = new TextEncoder().encode(html);
  return captureFile(bytes, { url, charset: "utf-8", isHtml: true });
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running < MOST_AT_ONCE) running += 1;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
