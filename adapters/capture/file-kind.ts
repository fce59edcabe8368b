import { fileTypeFromBuffer } from "file-type";

import { ok, type Result, refuse } from "@/lib/result";

export type FileKind = "html" | "pdf" | "docx" | "eml" | "text";

export type FileKindRefusal = "encrypted" | "unsupported-type";

const DOCX =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Readers of PDF look for the mark among the first bytes, not only at the start. */
const PDF_MARK_WITHIN = 1024;

/** How much of a text tells what it is. */
const SAMPLE = 8192;

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|(?:html|head|body|title|meta|link|script|style|article|main|section|header|div|p|h[1-6]|table|ul|ol|blockquote|figure|span)[\s>/])/is;

/** Texts that are written for programs and say nothing when read as they are. */
const OTHER_MARKUP = /^\s*(?:<\?xml|<!doctype|<svg|<rss|\{\\rtf|%!PS)/i;

const MAIL_HEADERS =
  /^(?:from|to|cc|date|subject|message-id|mime-version|received|return-path|delivered-to|content-type):/gim;

/**
 * What a file is by its content; `text` is its decoded text, null if it is
 * none. Old Word files and every other kind are unsupported; Office encrypts
 * into a container of its own, which is told apart.
 */
export async function kindOfFile(
  bytes: Uint8Array,
  text: string | null,
): Promise<Result<FileKind, FileKindRefusal>> {
  const start = latin1(bytes.subarray(0, PDF_MARK_WITHIN));
  if (start.includes("%PDF-")) return ok("pdf");
  if (text !== null) return kindOfText(text.slice(0, SAMPLE));
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime === DOCX) return ok("docx");
  const isOffice = type?.mime === "application/x-cfb";
  return refuse(
    isOffice && hasEncryptedPackage(bytes) ? "encrypted" : "unsupported-type",
  );
}

function kindOfText(start: string): Result<FileKind, FileKindRefusal> {
  if (HTML_START.test(start)) return ok("html");
  if (OTHER_MARKUP.test(start)) return refuse("unsupported-type");
  return ok(isMail(start) ? "eml" : "text");
}

/** Whether a text opens with headers of a mail, and with nothing else. */
function isMail(start: string): boolean {
  const [headers = ""] = start.replace(/\r\n?/g, "\n").split("\n\n", 1);
  const lines = headers.split("\n").slice(0, 20);
  if (!lines.every((line) => /^(?:[A-Za-z][\w-]*:|[ \t]|From )/.test(line))) {
    return false;
  }
  return new Set(headers.toLowerCase().match(MAIL_HEADERS)).size >= 2;
}

function hasEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
