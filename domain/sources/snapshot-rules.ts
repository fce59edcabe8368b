/** The largest file that is kept as a copy of a source: 50 MB. */
export const MOST_SNAPSHOT_BYTES = 50 * 1024 * 1024;

/** What may be kept as a copy, by the media type its bytes show. */
export const SNAPSHOT_TYPES = [
  "application/pdf",
  "application/zip",
  "application/wacz",
  "application/json",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
  "audio/mpeg",
  "audio/mp4",
  "audio/ogg",
  "audio/wav",
  "image/avif",
  "image/gif",
  "image/jpeg",
  "image/png",
  "image/tiff",
  "image/webp",
  "message/rfc822",
  "text/csv",
  "text/html",
  "text/plain",
  "video/mp4",
  "video/quicktime",
  "video/webm",
] as const;

/** Whether a copy of this media type is taken in. */
export function isSnapshotType(mediaType: string): boolean {
  return SNAPSHOT_TYPES.some((known) => known === mediaType);
}
