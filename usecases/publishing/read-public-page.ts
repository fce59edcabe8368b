import "server-only";

import { db } from "@/db";
import { findCurrentPage } from "@/db/queries/current-page";
import {
  findEditionDocument,
  findFrozenPage,
  listEditions,
} from "@/db/queries/editions";
import { findPublished } from "@/db/queries/publications";
import { listCitingSummaries } from "@/db/queries/published-citations";
import { listChangedWords } from "@/db/queries/reanchorings";
import { findWithheldCitation } from "@/db/queries/withholdings";
import { claimPage } from "@/documents/public/claim-page";
import { contentPolicy, type Shown } from "@/documents/public/content-policy";
import type { PublicDocument } from "@/documents/public/document";
import { type PublishedKind, pathOf } from "@/documents/public/paths";
import { statusPage } from "@/documents/public/status-page";
import { summaryPage } from "@/documents/public/summary-page";
import { type Edition, editionAt } from "@/domain/publishing/edition";
import { ok, type Result, refuse } from "@/lib/result";
import { cachedPage } from "./page-cache";

export type { PublicDocument, PublishedKind, Shown };
export { contentPolicy };

/** A page to send, or the path that it has moved to. */
export type PublicPage =
  | { is: "page"; document: PublicDocument }
  | { is: "moved"; path: string };

export type PublicRefusal = "not-found" | "withheld";

type Address = { kind: PublishedKind; slug: string };

/** The page of a claim or summary as it stands now. */
export async function readPublicPage(
  at: Address,
): Promise<Result<PublicPage, PublicRefusal>> {
  const published = await findCurrentPage(db, at);
  if (!published) return refuse("not-found");
  if (published.withheldReason) return refuseWithheld(published);
  if (published.currentSlug !== at.slug) {
    return ok({ is: "moved", path: pathOf(at.kind, published.currentSlug) });
  }
  const { editionId, citedBy, changedWords } = published;
  const key = [editionId, at.slug, citedBy, changedWords].join("|");
  const document = await cachedPage(key, async () => {
    const json = await findEditionDocument(db, published.editionId);
    if (!json) throw new Error(`There is no edition ${published.editionId}.`);
    const edition = editionAt(json, at.slug);
    if (edition.kind === "summary") return summaryPage(edition);
    return claimPage({ edition, ...(await sinceEdition(published)) });
  });
  return ok({ is: "page", document });
}

/** What the law keeps back: why, who demanded it, and on which day. */
export function refuseWithheld(of: {
  withheldReason: string | null;
  withheldAuthority: string | null;
  withheldOn: string | null;
}) {
  const { withheldAuthority: authority, withheldOn: on } = of;
  const why = of.withheldReason ?? undefined;
  return refuse("withheld", { why, authority, on });
}

/** What the current page of a claim says beyond its edition. */
async function sinceEdition(of: {
  newsroomId: string;
  subjectId: string;
  publishedAt: Date;
}) {
  const { newsroomId, subjectId: claimId, publishedAt: since } = of;
  const [citedBy, changed] = await Promise.all([
    listCitingSummaries(db, claimId),
    listChangedWords(db, { newsroomId, claimId, since }),
  ]);
  const changedWords = changed.map(({ capturedAt, ...one }) => ({
    ...one,
    capturedAt: capturedAt.toISOString(),
  }));
  return { citedBy, changedWords };
}

/**
 * A frozen page, the bytes it was published with, and where the current is.
 * An edition of a summary that cites a withheld claim is withheld with it.
 */
export async function readFrozenPage(
  at: Address & { n: number },
): Promise<Result<PublicDocument & { latestPath: string }, PublicRefusal>> {
  const page = await findFrozenPage(db, at);
  if (!page) return refuse("not-found");
  if (page.withheldReason) return refuseWithheld(page);
  const cited = await findWithheldCitation(db, page.editionId);
  if (cited) return refuseWithheld(cited);
  return ok({
    body: page.html,
    contentType: "text/html; charset=utf-8",
    etag: `"${page.sha256}"`,
    styleHash: page.styleHash,
    latestPath: pathOf(at.kind, page.currentSlug),
  });
}

/** What became of a frozen page since, as the small frame inside it says. */
export async function readEditionStatus(
  at: Address & { n: number },
): Promise<Result<PublicDocument, PublicRefusal>> {
  const published = await findPublished(db, at);
  if (!published) return refuse("not-found");
  if (published.withheldReason) return refuseWithheld(published);
  const { subjectId, editionId } = published;
  const all = await listEditions(db, { kind: at.kind, subjectId });
  const asked = all.find((edition) => edition.n === at.n);
  const last = all.at(-1);
  const json = await findEditionDocument(db, editionId);
  if (!asked || !last || !json) return refuse("not-found");
  const { publisher, history } = JSON.parse(json) as Edition;
  const latest = history.at(-1);
  if (!latest) return refuse("not-found");
  const { slug, kind } = at;
  const { n, sha256 } = asked;
  return ok(await statusPage({ publisher, kind, slug, n, sha256, latest }));
}
