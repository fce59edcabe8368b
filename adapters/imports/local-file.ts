import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";

/** A file on this machine's disk, read as often as needed. */
export type LocalFile = {
  bytes: number;
  sha256: string;
  open: () => Readable;
};

/** Measures a file and takes its hash, without holding it in memory. */
export async function localFile(path: string): Promise<LocalFile> {
  const { size } = await stat(path);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  const open = () => createReadStream(path, { highWaterMark: 256 * 1024 });
  return { bytes: size, sha256: hash.digest("hex"), open };
}
