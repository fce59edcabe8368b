import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { decodeText } from "@/adapters/capture/decode-text";
import { BrokenFile, LIMITS } from "./entry";

/** How much of a file tells what it is and in which characters. */
const HEAD = 64 * 1024;

/** A file's text and its beginning, by which its format is told. */
export type OpenText = { head: string; text: AsyncIterable<string> };

/**
 * Opens a file as text: unpacked where it is gzip, decoded by its byte order
 * mark, else as UTF-8 where its beginning is that, else as windows-1252.
 * `onBytes` is told how much of the file was read.
 *
 * @throws BrokenFile where it is no text, unpacks without end or breaks off.
 */
export async function openText(
  file: Readable,
  onBytes: (count: number) => void = () => {},
): Promise<OpenText> {
  const bytes = await peek(counted(file, onBytes));
  const isGzip = bytes.head[0] === 0x1f && bytes.head[1] === 0x8b;
  const plain = isGzip ? await peek(unpacked(bytes.all)) : bytes;
  const label = encodingOf(plain.head);
  const decoder = new TextDecoder(label);
  const head = decoder.decode(plain.head).replace(/\uFFFD+$/, "");
  return { head, text: decoded(plain.all, new TextDecoder(label)) };
}

type Bytes = AsyncIterable<Uint8Array>;

async function* counted(file: Readable, onBytes: (n: number) => void) {
  for await (const chunk of file as AsyncIterable<Uint8Array>) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The beginning of bytes, and all of them from the start again. */
async function peek(bytes: Bytes): Promise<{ head: Uint8Array; all: Bytes }> {
  const source = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const { value, done } = await source.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  async function* all() {
    yield* first.splice(0);
    yield* { [Symbol.asyncIterator]: () => source };
  }
  const head = Buffer.concat(first).subarray(0, HEAD);
  return { head, all: all() };
}

async function* unpacked(bytes: Bytes): Bytes {
  const gunzip = createGunzip();
  const failed = pour(bytes, gunzip);
  let total = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      total += chunk.length;
      if (total > LIMITS.file) {
        throw new BrokenFile("file-breaks-off", "it unpacks to too much");
      }
      yield chunk;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new BrokenFile("file-breaks-off", "its packing is damaged");
  }
  await failed;
}

async function pour(bytes: Bytes, gunzip: ReturnType<typeof createGunzip>) {
  try {
    for await (const chunk of bytes) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) {
        await new Promise<void>((done) => {
          gunzip.once("drain", done);
          gunzip.once("close", done);
        });
      }
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    /^(?:Z_|ERR_ZLIB)/.test(`${error.code}`)
  );
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (decodeText(head) === null) throw new BrokenFile("not-text", "");
  try {
    // The beginning may end inside a character; streaming forgives just that.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}

async function* decoded(bytes: Bytes, decoder: TextDecoder) {
  for await (const chunk of bytes)
    yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
