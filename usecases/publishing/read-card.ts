import "server-only";

import { db } from "@/db";
import { findEditionAt } from "@/db/queries/editions";
import { findWithheldCitation } from "@/db/queries/withholdings";
import { cardOf, iconPng, iconSvg } from "@/documents/card/card";
import { documentOf, type PublicDocument } from "@/documents/public/document";
import type { PublishedKind } from "@/documents/public/paths";
import { editionAt } from "@/domain/publishing/edition";
import { ok, type Result, refuse } from "@/lib/result";
import { readPublicState, sitePage } from "./public-site";
import { type PublicRefusal, refuseWithheld } from "./read-public-page";

/** A finished picture and its entity tag. */
export type Picture = { bytes: Uint8Array; etag: string };

/** Pictures held in this process, about 10 MB; the oldest goes first. */
const held = new Map<string, Promise<Uint8Array>>();
const MOST = 200;

/** The picture that stands for an edition; it never changes. */
export async function readCard(at: {
  kind: PublishedKind;
  slug: string;
  n: number;
}): Promise<Result<Picture, PublicRefusal>> {
  const found = await findEditionAt(db, at);
  if (!found) return refuse("not-found");
  if (found.withheldReason) return refuseWithheld(found);
  const cited = await findWithheldCitation(db, found.editionId);
  if (cited) return refuseWithheld(cited);
  const { sha256, document } = found;
  const bytes = await once(sha256, () => cardOf(editionAt(document, at.slug)));
  return ok({ bytes, etag: `"card-${sha256}"` });
}

/** The newsroom's sign as a picture. */
export async function readIcon(host: string): Promise<Picture> {
  const { newsroom } = await readPublicState(host);
  const name = `icon ${newsroom.name}`;
  const bytes = await once(name, () => iconPng(newsroom));
  return { bytes, etag: documentOf(name, "").etag };
}

/** The newsroom's sign as a drawing. */
export function readIconSvg(host: string): Promise<PublicDocument> {
  return sitePage(host, "icon", async ({ newsroom }) =>
    documentOf(iconSvg(newsroom), "image/svg+xml"),
  );
}

/** Makes a picture once, also when two ask for it at a time. */
async function once(key: string, make: () => Promise<Uint8Array>) {
  const known = held.get(key);
  if (known) return known;
  const making = make();
  held.set(key, making);
  const [oldest] = held.keys();
  if (held.size > MOST && oldest !== undefined) held.delete(oldest);
  try {
    return await making;
  } catch (error) {
    held.delete(key);
    throw error;
  }
}
