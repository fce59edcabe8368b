import type { PublicDocument } from "@/usecases/publishing/read-public-page";

/** Readers' caches ask again after a minute and may serve the old meanwhile. */
const CURRENT = "public, max-age=0, s-maxage=60, stale-while-revalidate=600";
const FOR_EVER = "public, max-age=31536000, s-maxage=31536000, immutable";

/** Which other sites may show the page in a frame. */
export type Framing = "none" | "self" | "any";

type Sending = { frozen?: boolean; framing?: Framing; status?: number };

/** Sends a finished document with its tag, its cache rule and its policy. */
export function sendDocument(
  request: Request,
  document: PublicDocument,
  how: Sending = {},
): Response {
  const headers = new Headers({
    "content-type": document.contentType,
    "cache-control": how.frozen ? FOR_EVER : CURRENT,
    "content-security-policy": policy(document.styleHash, how.framing),
    etag: document.etag,
    vary: "accept-encoding",
  });
  const status = how.status ?? 200;
  if (status === 200 && holds(request, document.etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(document.body, { status, headers });
}

/** No script at all, one known style sheet, and no other site's anything. */
function policy(styleHash: string | null, framing: Framing = "none"): string {
  const ancestors = { none: "'none'", self: "'self'", any: "*" }[framing];
  return [
    "default-src 'none'",
    styleHash ? `style-src '${styleHash}'` : "style-src 'none'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

function holds(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match") ?? "";
  const weak = (tag: string) => tag.trim().replace(/^W\//, "");
  return known.split(",").some((tag) => weak(tag) === etag || tag === "*");
}
