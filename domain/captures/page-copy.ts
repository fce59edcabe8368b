/** How the bytes of a saved copy came in. */
export const SNAPSHOT_ORIGINS = [
  "upload",
  "fetch",
  "archive",
  "bookmarklet",
] as const;
export type SnapshotOrigin = (typeof SNAPSHOT_ORIGINS)[number];

/** A copy whose bytes are in the blob store, not yet of anything on the desk. */
export type PageCopy = {
  sha256: string;
  bytes: number;
  mediaType: string;
  filename: string;
  capturedBy: SnapshotOrigin;
  finalUrl: string | null;
  /** When it was fetched or handed over; left out: now. */
  capturedAt?: Date;
};

/** A file name that tells the site and the second: site.example-20220728100000.wacz. */
export function pageFilename(url: string, at: Date, ending: string): string {
  const time = at.toISOString().replace(/\D/g, "").slice(0, 14);
  return `${new URL(url).hostname.slice(-100)}-${time}.${ending}`;
}
