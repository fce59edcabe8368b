import "server-only";

import { putBlob } from "@/adapters/blobs/blob-store";
import type { Fetched } from "@/adapters/fetch/guarded-fetch";
import { makeWacz, WACZ_TYPE } from "@/documents/web-archive/wacz";
import { type PageCopy, pageFilename } from "@/domain/captures/page-copy";

/** Keeps what went over the wire as a WACZ, before anything is made of it. */
export async function keepPage({
  url,
  exchanges,
}: Fetched): Promise<Required<PageCopy>> {
  const wacz = makeWacz(exchanges);
  const capturedAt = exchanges.at(-1)?.at ?? new Date();
  return {
    sha256: await putBlob(wacz),
    bytes: wacz.length,
    mediaType: WACZ_TYPE,
    filename: pageFilename(url, capturedAt, "wacz"),
    capturedBy: "fetch",
    finalUrl: url,
    capturedAt,
  };
}
