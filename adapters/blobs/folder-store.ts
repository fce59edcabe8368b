import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { BlobStore } from "./blob-store";

/** Keeps blobs as files in a folder, spread over 256 sub-folders. */
export function folderStore(folder: string): BlobStore {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    async put(hash, bytes) {
      const path = pathOf(hash);
      await mkdir(dirname(path), { recursive: true });
      // Whole or not at all: a crash leaves no half file under the name.
      const half = `${path}.${randomUUID()}`;
      await writeFile(half, bytes, { flush: true });
      await rename(half, path);
    },
    async get(hash) {
      try {
        return await readFile(pathOf(hash));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") {
          return undefined;
        }
        throw error;
      }
    },
    async drop(hash) {
      await rm(pathOf(hash), { force: true });
    },
  };
}
