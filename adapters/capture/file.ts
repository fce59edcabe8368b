import {
  type ProcessLimits,
  type Program,
  runIsolated,
} from "@/adapters/processes/isolated-process";
import { turnsOf } from "@/adapters/processes/turns";
import type { CapturedArticle } from "@/domain/articles/capture";
import { type Result, refuse } from "@/lib/result";

import type { FileHints, ParseRefusal } from "./parse-file";

/** Why no article was read; each has its sentence for the person who asked. */
export type CaptureRefusal = ParseRefusal;

/** The most a file may weigh. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

const PARSER: Program = {
  file: "adapters/capture/parse-process.ts",
  sources: ["adapters", "domain", "lib"],
  native: false,
};

const LIMITS: ProcessLimits = {
  milliseconds: 20_000,
  megabytes: 512,
  megabytesBeyond: 1024,
  // The largest article with all its sentences is far smaller.
  answerBytes: 64 * 1024 * 1024,
};

/** More at once would take the processors from the people at the desk. */
const inTurn = turnsOf(2);

/**
 * Reads the article of a file that anybody may have made: HTML, PDF, DOCX, mail
 * or plain text, told apart by content. The file is parsed in a process of its
 * own with limits of time and memory, so that it can't stop the server; one
 * that reaches them is refused as "too-complex".
 */
export async function captureFile(
  bytes: Uint8Array,
  hints: FileHints = {},
  limits: Partial<ProcessLimits> = {},
): Promise<Result<CapturedArticle, CaptureRefusal>> {
  if (bytes.length > MAX_FILE_BYTES) return refuse("too-large");
  if (bytes.length === 0) return refuse("empty");
  const input = { argument: JSON.stringify(hints), bytes };
  const answer = await inTurn(() =>
    runIsolated(PARSER, input, { ...LIMITS, ...limits }),
  );
  if (answer === null) return refuse("too-complex");
  return JSON.parse(new TextDecoder().decode(answer));
}

/** Reads a page's HTML as a browser or form gives it; see `captureFile`. */
export function captureHtml(
  html: string,
  url?: string,
): Promise<Result<CapturedArticle, CaptureRefusal>> {
  const bytes = new TextEncoder().encode(html);
  return captureFile(bytes, { url, charset: "utf-8", isHtml: true });
}
