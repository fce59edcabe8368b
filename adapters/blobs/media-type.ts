import { unzipSync } from "fflate";
import { fileTypeFromBuffer } from "file-type";

const TEXTS: [RegExp, string][] = [
  [/^\s*(<!doctype html|<html|<head|<body)/i, "text/html"],
  [/^(from|received|return-path|mime-version|subject): /im, "message/rfc822"],
  [/^\s*[[{]/, "application/json"],
];

/**
 * The media type that bytes show themselves to be; the name and what the
 * sender says of them are not believed. Bytes of no known form that are whole
 * UTF-8 are text; others are `application/octet-stream`.
 */
export async function mediaTypeOf(
  bytes: Uint8Array,
  filename: string,
): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime === "application/zip" && isWacz(bytes)) {
    return "application/wacz";
  }
  if (found) return found.mime;
  const text = utf8(bytes);
  if (text === undefined) return "application/octet-stream";
  const head = text.slice(0, 2000);
  const known = TEXTS.find(([form]) => form.test(head))?.[1];
  if (known === "application/json" && !isJson(text)) return "text/plain";
  // A table of values looks like any text; here the name may say so.
  if (!known && /\.csv$/i.test(filename)) return "text/csv";
  return known ?? "text/plain";
}

/** Whether a zip is a web archive, by the names that WACZ 1.1.1 asks for. */
function isWacz(zip: Uint8Array): boolean {
  const names: string[] = [];
  const filter = ({ name }: { name: string }) => {
    names.push(name);
    return false;
  };
  try {
    unzipSync(zip, { filter });
  } catch {
    return false;
  }
  return (
    names.includes("datapackage.json") &&
    names.some((name) => /^archive\/.+\.warc(\.gz)?$/.test(name))
  );
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
