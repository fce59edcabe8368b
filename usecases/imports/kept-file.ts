import "server-only";

import { Readable } from "node:stream";

import { getBlob } from "@/adapters/blobs/blob-store";

/** Bytes handed on at a time, so that progress can be told. */
const PIECE = 256 * 1024;

/** A file that was uploaded, to be read from its start. */
export async function openKeptFile(
  sha256: string,
): Promise<Readable | undefined> {
  const bytes = await getBlob(sha256);
  return bytes && Readable.from(piecesOf(bytes));
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield bytes.subarray(at, at + PIECE);
  }
}
