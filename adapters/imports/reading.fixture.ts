import { Readable } from "node:stream";

import { BrokenFile, type Entry } from "./entry";
import { readImportFile } from "./read-file";

/** A file that comes in pieces of `size` bytes. */
export function file(content: string | Uint8Array, size = 64 * 1024): Readable {
  const bytes = Buffer.from(content as string);
  const count = Math.ceil(bytes.length / size);
  return Readable.from(
    Array.from({ length: count }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    ),
  );
}

/** The format of a file and all its entries, read in pieces of `size` bytes. */
export async function read(content: string | Uint8Array, size?: number) {
  const opened = await readImportFile(file(content, size));
  const entries: Entry[] = [];
  for await (const entry of opened.entries) entries.push(entry);
  return { format: opened.format, entries };
}

/** What the entries hold, or what is wrong with them. */
export const values = (entries: Entry[]) =>
  entries.map((one) => ("value" in one ? one.value : one.problem));

/** Why reading breaks off, and what was read until then. */
export async function broken(content: string | Uint8Array) {
  const entries: Entry[] = [];
  try {
    const opened = await readImportFile(file(content));
    for await (const entry of opened.entries) entries.push(entry);
  } catch (error) {
    if (error instanceof BrokenFile) return { reason: error.reason, entries };
    throw error;
  }
  throw new Error("It was read to its end.");
}
