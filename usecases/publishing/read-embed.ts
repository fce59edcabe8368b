import "server-only";

import { z } from "zod";

import { db } from "@/db";
import { findEditionDocument } from "@/db/queries/editions";
import { findPublished } from "@/db/queries/publications";
import type { PublicDocument } from "@/documents/public/document";
import { embedPage } from "@/documents/public/embed-page";
import { claimSlugAt, oembed } from "@/documents/public/oembed";
import { embedPath } from "@/documents/public/paths";
import { type ClaimEdition, editionAt } from "@/domain/publishing/edition";
import { ok, type Result, refuse } from "@/lib/result";
import { cachedPage } from "./page-cache";
import { readPublicState, siteOf } from "./public-site";
import {
  type PublicPage,
  type PublicRefusal,
  refuseWithheld,
} from "./read-public-page";

/** A published claim small enough for another site's page. */
export async function readEmbed(
  slug: string,
): Promise<Result<PublicPage, PublicRefusal>> {
  const at = { kind: "claim", slug } as const;
  const published = await findPublished(db, at);
  if (!published) return refuse("not-found");
  const { currentSlug, editionId } = published;
  if (published.withheldReason) return refuseWithheld(published);
  if (currentSlug !== slug) {
    return ok({ is: "moved", path: embedPath(currentSlug) });
  }
  const document = await cachedPage(`embed ${editionId} ${slug}`, async () =>
    embedPage(await claimEditionOf(published)),
  );
  return ok({ is: "page", document });
}

const room = z.coerce.number().int().min(100).max(4000).nullable();

/** What an oEmbed consumer asks. */
export const oembedInput = z.object({
  url: z.url().max(2000),
  maxwidth: room.default(null),
  maxheight: room.default(null),
  format: z.string().default("json"),
});

/** How to embed the claim at an address of this site. */
export async function readOembed(
  host: string,
  asked: z.output<typeof oembedInput>,
): Promise<Result<PublicDocument, PublicRefusal | "json-only">> {
  if (asked.format !== "json") return refuse("json-only");
  const { newsroom } = await siteOf(await readPublicState(host));
  const slug = claimSlugAt(asked.url, newsroom);
  if (!slug) return refuse("not-found");
  const published = await findPublished(db, { kind: "claim", slug });
  if (!published) return refuse("not-found");
  if (published.withheldReason) return refuseWithheld(published);
  const edition = await claimEditionOf(published);
  const { maxwidth: maxWidth, maxheight: maxHeight } = asked;
  return ok(oembed({ edition, maxWidth, maxHeight }));
}

async function claimEditionOf(published: {
  editionId: string;
  currentSlug: string;
}): Promise<ClaimEdition> {
  const json = await findEditionDocument(db, published.editionId);
  if (!json) throw new Error(`There is no edition ${published.editionId}.`);
  return editionAt<ClaimEdition>(json, published.currentSlug);
}
