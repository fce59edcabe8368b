import type { CaptureRow } from "@/db/queries/captures";
import { WACZ_TYPE } from "@/documents/web-archive/wacz";
import { type PageCopy, pageFilename } from "@/domain/captures/page-copy";

/** The page that a capture has kept, once it is done. */
export function copyOf(capture: CaptureRow): PageCopy | undefined {
  const { state, sha256, bytes, finalUrl, fetchedAt } = capture;
  if (state !== "done" || !sha256 || !finalUrl || !fetchedAt) return undefined;
  return {
    sha256,
    bytes: bytes ?? 0,
    mediaType: WACZ_TYPE,
    filename: pageFilename(finalUrl, fetchedAt, "wacz"),
    capturedBy: "fetch",
    finalUrl,
    capturedAt: fetchedAt,
  };
}
