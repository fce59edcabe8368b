import { z } from "zod";

/** Raised by one when a backup is written in another way. */
export const FORMAT = 1;

export const MANIFEST = "manifest.json";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The last part of a backup: what all the others must be. */
export const manifest = z.object({
  format: z.number().int(),
  madeAt: z.iso.datetime(),
  /** Hashes of the migrations of the database it was taken from. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  /** The last link of each newsroom's chain, by the newsroom's id. */
  heads: z.record(z.string(), hash),
  /** Blobs that a snapshot names and the store did not have. */
  missingBlobs: z.array(hash),
  parts: z.array(
    z.object({ name: z.string(), size: z.number(), sha256: hash }),
  ),
});
export type Manifest = z.infer<typeof manifest>;

/** A backup that can't be made, read or restored; the message says why. */
export class BackupError extends Error {}

/** Tells of progress, a line at a time. */
export type Tell = (line: string) => void;
