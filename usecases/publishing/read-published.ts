import "server-only";

import { db } from "@/db";
import {
  listEditionDocuments,
  listPublications,
} from "@/db/queries/public-lists";
import { findPublished } from "@/db/queries/publications";
import { listSlugs } from "@/db/queries/slugs";
import { type Edition, editionAt } from "@/domain/publishing/edition";
import type { Paged } from "@/domain/publishing/listing";
import type { Cursor } from "@/lib/cursor";
import { ok, type Result, refuse } from "@/lib/result";
import { nearest } from "@/usecases/matching/nearest";
import {
  editionsOf,
  findSummaries,
  pageOfCorrections,
  pageOfEditions,
} from "./listed";
import { readPublicState } from "./public-site";
import { refuseWithheld } from "./read-public-page";

type Asked = {
  kind: "claim" | "summary";
  q?: string;
  rating?: string;
  claimant?: string;
  after?: Cursor;
  limit: number;
};

/**
 * What is published at a host, the newest first. For words: the nearest claims
 * first, or the summaries that say them; and no page after the first.
 */
export async function readPublishedList(
  host: string,
  { q, ...asked }: Asked,
): Promise<Paged<Edition>> {
  const { newsroom } = await readPublicState(host);
  const of = { ...asked, newsroomId: newsroom.id };
  if (!q) return pageOfEditions(of);
  if (of.kind === "summary") {
    return { items: await findSummaries({ ...of, words: q }), next: null };
  }
  const near = await nearest(
    db,
    { newsroomId: newsroom.id, shelf: "published" },
    {
      passage: { text: q, language: newsroom.language },
      days: [],
      limit: asked.limit,
    },
  );
  const subjectIds = near.map(({ claimId }) => claimId);
  if (subjectIds.length === 0) return { items: [], next: null };
  const rows = await listPublications(db, { ...of, subjectIds });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ranked = subjectIds.flatMap((id) => byId.get(id) ?? []);
  return { items: await editionsOf(ranked), next: null };
}

/** The edition that stands at an address, present or past. */
export async function readPublishedEdition(at: {
  kind: "claim" | "summary";
  slug: string;
}): Promise<Result<Edition, "not-found" | "withheld">> {
  const published = await findPublished(db, at);
  if (!published) return refuse("not-found");
  const { editionId, currentSlug } = published;
  if (published.withheldReason) return refuseWithheld(published);
  const json = (await listEditionDocuments(db, [editionId])).get(editionId);
  return json ? ok(editionAt(json, currentSlug)) : refuse("not-found");
}

/** The corrections log of a host's newsroom. */
export async function readCorrections(
  host: string,
  asked: { after?: Cursor; limit: number },
) {
  const { newsroom } = await readPublicState(host);
  return pageOfCorrections({ newsroomId: newsroom.id, ...asked });
}

/** The public address of a claim by its id; empty where it has none. */
export async function slugOfClaim(claimId: string): Promise<string> {
  const [own] = await listSlugs(db, { kind: "claim", subjectIds: [claimId] });
  return own?.slug ?? "";
}
