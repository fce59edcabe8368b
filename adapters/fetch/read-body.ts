import { PassThrough, type Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** The answer weighs more than it may, before or after decompression. */
export class TooMuch extends Error {}

/** The answer is packed in a way that was not asked for. */
export class UnknownPacking extends Error {}

/**
 * Reads a body to its end and unpacks it, piece by piece: it stops at the
 * first piece beyond `most` bytes, so that a small bomb stays small.
 *
 * @throws TooMuch, UnknownPacking, or what the connection or zlib throw.
 */
export async function readBody(
  body: Readable,
  packing: string,
  most: number,
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  await pipeline(
    body,
    (packed: AsyncIterable<Buffer>) => upTo(packed, most),
    unpackerOf(packing),
    async (plain: AsyncIterable<Buffer>) => {
      for await (const piece of upTo(plain, most)) pieces.push(piece);
    },
  );
  return Buffer.concat(pieces);
}

async function* upTo(stream: AsyncIterable<Buffer>, most: number) {
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > most) throw new TooMuch(`More than ${most} bytes.`);
    yield piece;
  }
}

/** One packing at most: layers of them are for bombs. */
function unpackerOf(packing: string): Transform {
  switch (packing.trim().toLowerCase()) {
    case "":
    case "identity":
      return new PassThrough();
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new UnknownPacking(packing);
  }
}
