import type { Picture } from "@/usecases/publishing/read-card";
import {
  contentPolicy,
  type PublicDocument,
  type Shown,
} from "@/usecases/publishing/read-public-page";

/** Readers' caches ask again after a minute and may serve the old meanwhile. */
const CURRENT = "public, max-age=0, s-maxage=60, stale-while-revalidate=600";
const FOR_EVER = "public, max-age=31536000, s-maxage=31536000, immutable";
const DAILY = "public, max-age=86400";
const BRIEFLY = "public, max-age=0, s-maxage=10";

type Sending = {
  shown?: Shown;
  status?: number;
  /** What the kind of document adds to the headers of all. */
  headers?: Record<string, string>;
};

/** Bodies as bytes; a page that is held is made into them once. */
const held = new WeakMap<PublicDocument, Buffer<ArrayBuffer>>();

function bytesOf(document: PublicDocument): Buffer<ArrayBuffer> {
  const bytes = held.get(document) ?? Buffer.from(document.body);
  held.set(document, bytes);
  return bytes;
}

/** Sends a finished document with its tag, its cache rule and its policy. */
export function sendDocument(
  request: Request,
  document: PublicDocument,
  { shown = "page", status = 200, headers: more = {} }: Sending = {},
): Response {
  const headers: Record<string, string> = {
    "content-type": document.contentType,
    "cache-control": cacheRule(shown, status),
    "content-security-policy": contentPolicy(document, shown),
    etag: document.etag,
    vary: "accept-encoding",
    ...(document.link && { link: document.link }),
    ...more,
  };
  if (status === 200 && holds(request, document.etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(bytesOf(document), { status, headers });
}

/** Sends a picture: one of an edition is kept for ever, another for a day. */
export function sendPicture(
  request: Request,
  { bytes, etag }: Picture,
  { immutable }: { immutable: boolean },
): Response {
  const headers = new Headers({
    "content-type": "image/png",
    "cache-control": immutable ? FOR_EVER : DAILY,
    "content-security-policy": "default-src 'none'",
    // Others' pages show these beside their links to us.
    "cross-origin-resource-policy": "cross-origin",
    etag,
  });
  if (holds(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(bytes), { headers });
}

function cacheRule(shown: Shown, status: number): string {
  if (status !== 200) return BRIEFLY;
  return shown === "edition" ? FOR_EVER : CURRENT;
}

function holds(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (!known) return false;
  const weak = (tag: string) => tag.trim().replace(/^W\//, "");
  return known.split(",").some((tag) => weak(tag) === etag || tag === "*");
}

/** The host a reader asked for, which decides whose site answers. */
export function hostOf(request: Request): string {
  return request.headers.get("host") ?? "";
}
