import "server-only";

import type { PublicDocument } from "@/documents/public/document";

/** Pages held in this process, so that the same page is set once. */
const held = new Map<string, PublicDocument>();

/** About 30 MB at most; the page that was asked for longest ago goes first. */
const MOST = 1000;

/**
 * The page of a key, made if it is not held. The key says all that the page
 * depends on, so that a held page is never an old one.
 */
export async function cachedPage(
  key: string,
  make: () => Promise<PublicDocument>,
): Promise<PublicDocument> {
  const found = held.get(key);
  if (found) {
    held.delete(key);
    held.set(key, found);
    return found;
  }
  const made = await make();
  held.set(key, made);
  if (held.size > MOST) {
    const [oldest] = held.keys();
    if (oldest !== undefined) held.delete(oldest);
  }
  return made;
}
