import "server-only";

import { db } from "@/db";
import {
  listEditionDocuments,
  listPublications,
  listPublicCorrections,
  type PublicationRow,
  type PublicFilter,
} from "@/db/queries/public-lists";
import type { ListedEdition } from "@/documents/feeds/entry";
import { toCitedClaim } from "@/domain/publishing/cited-claim";
import {
  type ClaimEdition,
  correctionOf,
  type Edition,
  editionAt,
  isRetraction,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import type {
  ListedClaim,
  ListedCorrection,
  ListedSummary,
  Paged,
} from "@/domain/publishing/listing";
import { type Cursor, toCursor } from "@/lib/cursor";

/** A filter and where in the list to go on. */
type Asked = PublicFilter & { after?: Cursor; limit: number };

/** The newest editions of some published things, in their order. */
export async function editionsOf(
  rows: PublicationRow[],
): Promise<ListedEdition[]> {
  const ids = rows.map((row) => row.editionId);
  const documents = await listEditionDocuments(db, ids);
  return rows.flatMap((row) => {
    const json = documents.get(row.editionId);
    if (!json) return [];
    const { slug, firstSlug } = row;
    return [{ ...editionAt(json, slug), firstSlug }];
  });
}

/** One page of what is published, whole, the newest first. */
export async function pageOfEditions(
  asked: Asked,
): Promise<Paged<ListedEdition>> {
  const { rows, next } = await pageOfRows(asked);
  return { items: await editionsOf(rows), next };
}

async function pageOfRows(asked: Asked) {
  const { limit } = asked;
  const found = await listPublications(db, { ...asked, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const more = found.length > limit && last;
  const next = more
    ? toCursor({ createdAt: last.publishedAt, id: last.id })
    : null;
  return { rows, next };
}

/** One page of published claims as lists show them. */
export async function pageOfClaims(
  asked: Omit<Asked, "kind">,
): Promise<Paged<ListedClaim>> {
  const { items, next } = await pageOfEditions({ ...asked, kind: "claim" });
  return { items: items.flatMap(toListedClaim), next };
}

/** One page of published summaries as lists show them. */
export async function pageOfSummaries(
  asked: Omit<Asked, "kind">,
): Promise<Paged<ListedSummary>> {
  const { items, next } = await pageOfEditions({ ...asked, kind: "summary" });
  return { items: items.flatMap(toListedSummary), next };
}

/**
 * Summaries that say the words, as many as `limit`: first those whose title
 * does, then the rest, of each the newest first.
 */
export async function findSummaries({
  words,
  ...asked
}: Omit<Asked, "kind" | "after"> & { words: string }): Promise<
  ListedEdition[]
> {
  const of = { ...asked, kind: "summary" } as const;
  const titled = await listPublications(db, { ...of, titleWords: words });
  const rows = new Map(titled.map((row) => [row.id, row]));
  if (rows.size < asked.limit) {
    const others = await listPublications(db, { ...of, words });
    for (const row of others) if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return editionsOf([...rows.values()].slice(0, asked.limit));
}

/** One page of the corrections log. */
export async function pageOfCorrections(asked: {
  newsroomId: string;
  after?: Cursor;
  limit: number;
}): Promise<Paged<ListedCorrection>> {
  const { limit } = asked;
  const found = await listPublicCorrections(db, { ...asked, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.flatMap(({ kind, slug, n, document }) => {
    const edition = JSON.parse(document) as Edition;
    const correction = correctionOf(edition);
    if (!correction) return [];
    const isClaim = edition.kind === "claim";
    const title = isClaim ? edition.claim.statement : edition.title;
    const language = isClaim ? edition.claim.language : edition.language;
    const { publishedAt } = edition;
    return [{ kind, slug, title, language, n, publishedAt, correction }];
  });
  const more = found.length > limit && last;
  const next = more ? toCursor({ createdAt: last.madeAt, id: last.id }) : null;
  return { items, next };
}

/** An edition as a list of claims shows it; none of a summary's. */
export function toListedClaim(edition: Edition): ListedClaim[] {
  if (edition.kind !== "claim") return [];
  return [{ ...toCitedClaim(edition), ...timesOf(edition) }];
}

/** An edition as a list of summaries shows it; none of a claim's. */
export function toListedSummary(edition: Edition): ListedSummary[] {
  if (edition.kind !== "summary") return [];
  const { slug, title, standfirst, language } = edition;
  return [{ slug, title, standfirst, language, ...timesOf(edition) }];
}

function timesOf(edition: ClaimEdition | SummaryEdition) {
  const { firstPublishedAt, publishedAt } = edition;
  return { firstPublishedAt, publishedAt, retracted: isRetraction(edition) };
}
