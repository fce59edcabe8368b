import { sha256 } from "@/lib/hash";

/** What a route sends: the whole body, and what its headers need. */
export type PublicDocument = {
  body: string;
  contentType: string;
  /** A strong entity tag, quoted, from the SHA-256 of the body. */
  etag: string;
  /** `sha256-…` of the inlined style for the content policy; null if none. */
  styleHash: string | null;
  /** Value of the Link header, for programs that don't read the body. */
  link?: string;
};

export const HTML = "text/html; charset=utf-8";

/** A document of any type around finished bytes. */
export function documentOf(
  body: string,
  contentType: string,
  styleHash: string | null = null,
): PublicDocument {
  return { body, contentType, etag: `"${sha256(body)}"`, styleHash };
}
