import "server-only";

import { dataPath, env } from "@/lib/env";
import { sha256 } from "@/lib/hash";
import { folderStore } from "./folder-store";
import { s3Store } from "./s3-store";

/** Where bytes are kept under their SHA-256; the same bytes are kept once. */
export type BlobStore = {
  /** Keeps bytes under `hash`; the caller has computed it from them. */
  put: (hash: string, bytes: Uint8Array) => Promise<void>;
  /** The bytes of `hash`, or undefined where there are none. */
  get: (hash: string) => Promise<Uint8Array | undefined>;
  /** Keeps the bytes of `hash` no longer; nothing where there are none. */
  drop: (hash: string) => Promise<void>;
};

/** Kept bytes are not what they were; nothing may be served in their place. */
export class BlobDamaged extends Error {}

function openStore(): BlobStore {
  const { S3_ENDPOINT, S3_BUCKET } = env();
  return S3_ENDPOINT && S3_BUCKET
    ? s3Store({ endpoint: S3_ENDPOINT, bucket: S3_BUCKET })
    : folderStore(dataPath("blobs"));
}

/** Keeps bytes and answers the hash to find them by. */
export async function putBlob(bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  await openStore().put(hash, bytes);
  return hash;
}

/**
 * The bytes of a hash, or undefined where there are none.
 *
 * @throws BlobDamaged when what is kept no longer has that hash.
 */
export async function getBlob(hash: string): Promise<Uint8Array | undefined> {
  const bytes = await openStore().get(hash);
  if (bytes && sha256(bytes) !== hash) {
    throw new BlobDamaged(`The blob ${hash} has other bytes than it had.`);
  }
  return bytes;
}

/** Keeps the bytes of a hash no longer. No row may be in need of them. */
export async function dropBlob(hash: string): Promise<void> {
  await openStore().drop(hash);
}
