import { writeZip } from "@/documents/reports/stored-zip";
import type { Exchange } from "@/domain/sources/exchange";
import { cdxjOf } from "./cdxj";
import { digestOf, SOFTWARE, warcOf } from "./warc";

/** The media type of a page kept as a web archive. */
export const WACZ_TYPE = "application/wacz";

const WARC = "data.warc";

/**
 * A page as it was fetched, as a WACZ 1.1.1: the WARC with every request and
 * answer that led to it, its index, and a manifest with the SHA-256 of each.
 * Nothing in it is compressed again, so any program can check its bytes, and
 * the same exchanges make the same file.
 */
export function makeWacz(exchanges: Exchange[]): Uint8Array {
  const page = exchanges.at(-1);
  if (!page) throw new Error("There is no answer to keep.");
  const records = warcOf(exchanges, WARC);
  const files = [
    {
      path: `archive/${WARC}`,
      bytes: Buffer.concat(records.map(({ bytes }) => bytes)),
    },
    { path: "indexes/index.cdx", bytes: utf8(cdxjOf(records, WARC)) },
    { path: "pages/pages.jsonl", bytes: utf8(pagesOf(page)) },
  ];
  const manifest = utf8(datapackage(page, files));
  const digest = { path: "datapackage.json", hash: digestOf(manifest) };
  const zip = writeZip([
    ...files,
    { path: "datapackage.json", bytes: manifest },
    { path: "datapackage-digest.json", bytes: utf8(json(digest)) },
  ]);
  if (!zip.ok) throw new Error("A fetched page is larger than a zip can be.");
  return zip.value;
}

function pagesOf({ url, at }: Exchange): string {
  const head = { format: "json-pages-1.0", id: "pages", title: "All Pages" };
  const page = { id: "1", url, ts: at.toISOString() };
  return `${JSON.stringify(head)}\n${JSON.stringify(page)}\n`;
}

function datapackage(
  { url, at }: Exchange,
  files: { path: string; bytes: Uint8Array }[],
): string {
  const time = at.toISOString();
  return json({
    profile: "data-package",
    wacz_version: "1.1.1",
    title: url.slice(0, 500),
    created: time,
    modified: time,
    software: SOFTWARE,
    mainPageUrl: url,
    mainPageDate: time,
    resources: files.map(({ path, bytes }) => ({
      name: path.split("/").at(-1),
      path,
      hash: digestOf(bytes),
      bytes: bytes.length,
    })),
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
