import { PassThrough, type Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** The answer weighs more than it may, before or after decompression. */
export class TooMuch extends Error {}

/** The answer is packed in a way that was not asked for. */
export class UnknownPacking extends Error {}

/**
 * Reads a body to its end, as it comes and unpacked, piece by piece: it stops
 * at the first piece beyond `most` bytes, so that a small bomb stays small.
 *
 * @throws TooMuch, UnknownPacking, or what the connection or zlib throw.
 */
export async function readBody(
  body: Readable,
  packing: string,
  most: number,
): Promise<{ body: Uint8Array; bytes: Uint8Array }> {
  const received: Buffer[] = [];
  const pieces: Buffer[] = [];
  await pipeline(
    body,
    async function* (packed: AsyncIterable<Buffer>) {
      for await (const piece of upTo(packed, most)) {
        received.push(piece);
        yield piece;
      }
    },
    unpackerOf(packing),
    async (plain: AsyncIterable<Buffer>) => {
      for await (const piece of upTo(plain, most)) pieces.push(piece);
    },
  );
  return { body: Buffer.concat(received), bytes: Buffer.concat(pieces) };
}

/** The first `most` bytes of a body as they come, without waiting for more. */
export async function readBeginning(
  body: Readable,
  most: number,
): Promise<{ body: Uint8Array; whole: boolean }> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size > most) break;
  }
  const read = Buffer.concat(pieces).subarray(0, most);
  return { body: read, whole: size <= most };
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
