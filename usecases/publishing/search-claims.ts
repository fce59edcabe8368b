import "server-only";

import { z } from "zod";

import { db } from "@/db";
import { listPublications } from "@/db/queries/public-lists";
import { claimSearchAnswer, claimSearchError } from "@/documents/claim-search";
import type { PublicDocument } from "@/documents/public/document";
import { baseUrl } from "@/lib/env";
import { sha256 } from "@/lib/hash";
import { nearest } from "@/usecases/matching/nearest";
import { editionsOf } from "./listed";
import { type PublicState, readPublicState } from "./public-site";

/** A search goes no further than this. */
const FOUND = 200;
const DAY = 24 * 60 * 60 * 1000;

const whole = z.coerce.number().int().min(0).max(1_000_000);

/** The parameters of `claims:search`; others of Google's are let pass. */
const searchParams = z.object({
  query: z.string().trim().max(1000).default(""),
  languageCode: z.string().max(35).default(""),
  reviewPublisherSiteFilter: z.string().trim().max(253).default(""),
  maxAgeDays: whole.default(0),
  pageSize: whole.default(10).transform((size) => Math.min(size || 10, 100)),
  pageToken: z.string().max(200).default(""),
  offset: whole.default(0),
});

type Search = z.output<typeof searchParams>;

/**
 * Answers `claims:search` with what is published here. `ok` says whether it
 * could be read; what couldn't is answered with the reason.
 */
export async function searchClaims(
  host: string,
  given: Record<string, string>,
): Promise<{ ok: boolean; document: PublicDocument }> {
  const read = searchParams.safeParse(given);
  if (!read.success) {
    const name = read.error.issues[0]?.path.join(".") ?? "request";
    return refused(`Invalid value for ${name}.`);
  }
  const search = read.data;
  if (!search.query && !search.reviewPublisherSiteFilter) {
    return refused("query or reviewPublisherSiteFilter is required.");
  }
  const start = search.pageToken ? placeOf(search) : search.offset;
  if (start === null) return refused("pageToken is not of this search.");
  const found = await find(await readPublicState(host), search, start);
  const editions = (await editionsOf(found.rows)).flatMap((edition) =>
    edition.kind === "claim" ? [edition] : [],
  );
  const next = found.more ? tokenOf(search, start + search.pageSize) : null;
  return { ok: true, document: claimSearchAnswer(editions, next) };
}

function refused(message: string) {
  const error = { code: 400, status: "INVALID_ARGUMENT", message } as const;
  return { ok: false, document: claimSearchError(error) };
}

/** What Google's API has besides `claims:search`, and this site has not. */
export function refuseMethod(): PublicDocument {
  const message = "This site answers claims:search only.";
  return claimSearchError({ code: 404, status: "NOT_FOUND", message });
}

async function find({ newsroom }: PublicState, search: Search, start: number) {
  if (!isOurs(search, newsroom.language)) return { rows: [], more: false };
  const { query, maxAgeDays, pageSize } = search;
  const from = maxAgeDays
    ? new Date(Date.now() - maxAgeDays * DAY).toISOString()
    : undefined;
  const of = { newsroomId: newsroom.id, kind: "claim", from } as const;
  const standing = { ...of, unretracted: true };
  if (!query) {
    const page = { offset: start, limit: pageSize + 1 };
    const rows = await listPublications(db, { ...standing, ...page });
    return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
  }
  const near = await nearest(
    db,
    { newsroomId: newsroom.id, shelf: "published" },
    {
      passage: {
        text: query,
        language: search.languageCode || newsroom.language,
      },
      days: [],
      limit: FOUND,
    },
  );
  const subjectIds = near.map(({ claimId }) => claimId);
  if (subjectIds.length === 0) return { rows: [], more: false };
  const filter = { ...standing, subjectIds, limit: FOUND };
  const byId = new Map(
    (await listPublications(db, filter)).map((row) => [row.id, row]),
  );
  const ranked = subjectIds.flatMap((id) => byId.get(id) ?? []);
  const end = start + pageSize;
  return { rows: ranked.slice(start, end), more: ranked.length > end };
}

/** Whether this site, and the language it writes in, are what is asked for. */
function isOurs(search: Search, language: string): boolean {
  const { languageCode, reviewPublisherSiteFilter } = search;
  const site = new URL(baseUrl()).hostname.replace(/^www\./, "");
  const asked = reviewPublisherSiteFilter.toLowerCase().replace(/^www\./, "");
  if (asked && asked !== site) return false;
  const [primary] = languageCode.toLowerCase().split("-");
  return !primary || primary === language;
}

/** A page's token holds where it begins and what search it is of. */
function tokenOf(search: Search, start: number): string {
  return Buffer.from(`${start}.${seal(search)}`).toString("base64url");
}

function placeOf(search: Search): number | null {
  const text = Buffer.from(search.pageToken, "base64url").toString();
  const [start, of] = text.split(".");
  return of === seal(search) && /^\d{1,7}$/.test(start ?? "")
    ? Number(start)
    : null;
}

function seal({ pageToken: _token, offset: _offset, ...rest }: Search): string {
  return sha256(JSON.stringify(rest)).slice(0, 16);
}
