import "server-only";

import { db } from "@/db";
import { pageImportedChecks } from "@/db/queries/imported-checks";
import {
  type FoundImport,
  findImport,
  listImports,
  listRefusals,
  type PlacedRefusal,
} from "@/db/queries/imports";
import type { Actor } from "@/domain/people/actor";
import { type Cursor, toCursor } from "@/lib/cursor";
import {
  readRatingRule,
  type TheirCheck,
  toTheirCheck,
} from "./read-rating-rule";
import { type RefusalSummary, readRefusalSummary } from "./read-refusals";

const PAGE = 50;

/** A newsroom's imports, the newest first, and where the next page begins. */
export async function readImports(actor: Actor, after?: Cursor) {
  const { newsroomId } = actor;
  const rows = await listImports(db, { newsroomId, after, limit: PAGE + 1 });
  return { imports: rows.slice(0, PAGE), next: nextOf(rows) };
}

export type ImportView = {
  held: FoundImport;
  summary: RefusalSummary;
  refusals: PlacedRefusal[];
  /** The number of the record that the next page begins after. */
  next: number | null;
};

/** One import with its refused records from the `after`th on, and their sum. */
export async function viewImport(
  actor: Actor,
  importId: string,
  { after = 0, limit = PAGE }: { after?: number; limit?: number } = {},
): Promise<ImportView | undefined> {
  const { newsroomId } = actor;
  const held = await findImport(db, { newsroomId, importId });
  if (!held) return undefined;
  const page = { importId, after, limit: limit + 1 };
  const [summary, refusals] = await Promise.all([
    readRefusalSummary(importId),
    listRefusals(db, page),
  ]);
  const shown = refusals.slice(0, limit);
  const next = refusals.length > limit ? (shown.at(-1)?.n ?? null) : null;
  return { held, summary, refusals: shown, next };
}

/** The checks of other houses that a newsroom holds, the newest first. */
export async function readImportedChecks(
  actor: Actor,
  of: { host?: string; after?: Cursor },
): Promise<{ checks: TheirCheck[]; next: string | null }> {
  const { newsroomId } = actor;
  const [rows, rule] = await Promise.all([
    pageImportedChecks(db, { newsroomId, ...of, limit: PAGE + 1 }),
    readRatingRule(newsroomId),
  ]);
  const checks = rows.slice(0, PAGE).map((row) => toTheirCheck(row, rule));
  return { checks, next: nextOf(rows) };
}

function nextOf(rows: Cursor[]): string | null {
  const last = rows[PAGE - 1];
  return rows.length > PAGE && last ? toCursor(last) : null;
}
