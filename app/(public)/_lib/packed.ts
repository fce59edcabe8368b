import { promisify } from "node:util";
import { gzip } from "node:zlib";

import type { PublicDocument } from "@/usecases/publishing/read-public-page";

/** Smaller bodies fit one packet as they are. */
const WORTH_PACKING = 1024;

const pack = promisify(gzip);

/** A body as it goes out, and how it is packed; kept while its document is. */
type Bytes = {
  plain: Buffer<ArrayBuffer>;
  packed?: Promise<Buffer<ArrayBuffer>>;
};

const held = new WeakMap<PublicDocument, Bytes>();

/**
 * The bytes of a document for a browser, packed if it takes that: a page that
 * is held is set into bytes and packed once, not for every reader.
 */
export async function bytesFor(
  request: Request,
  document: PublicDocument,
): Promise<{ bytes: Buffer<ArrayBuffer>; encoding?: "gzip" }> {
  const known = held.get(document) ?? { plain: Buffer.from(document.body) };
  held.set(document, known);
  if (known.plain.length < WORTH_PACKING || !takesGzip(request)) {
    return { bytes: known.plain };
  }
  known.packed ??= pack(known.plain);
  return { bytes: await known.packed, encoding: "gzip" };
}

function takesGzip(request: Request): boolean {
  const accepted = request.headers.get("accept-encoding") ?? "";
  return accepted.split(",").some((one) => {
    const [name, quality] = one.toLowerCase().split(";");
    return name?.trim() === "gzip" && !/q=0(\.0*)?\s*$/.test(quality ?? "");
  });
}
