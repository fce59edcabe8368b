import "server-only";

import { db } from "@/db";
import {
  countRefusals,
  countUnknownHosts,
  findImport,
  listRefusals,
  type PlacedRefusal,
} from "@/db/queries/imports";
import { refusalsCsv } from "@/documents/imports/refusals-csv";
import type { Actor } from "@/domain/people/actor";
import type { Language } from "@/lib/language";

/** As many hosts as are worth naming at once. */
const HOSTS = 20;

/** How often each reason was given, and which publishers are not on the list. */
export async function readRefusalSummary(importId: string) {
  const [reasons, hosts] = await Promise.all([
    countRefusals(db, importId),
    countUnknownHosts(db, importId, HOSTS),
  ]);
  return { reasons, hosts };
}

export type RefusalSummary = Awaited<ReturnType<typeof readRefusalSummary>>;

const STEP = 1000;

/**
 * All refused records of an import as CSV, piece by piece; undefined where the
 * newsroom has no such import.
 */
export async function refusedAsCsv(
  { newsroomId, language = "en" }: Actor & { language?: Language },
  importId: string,
): Promise<AsyncIterable<string> | undefined> {
  const held = await findImport(db, { newsroomId, importId });
  return held && refusalsCsv(pagesOf(importId), language);
}

async function* pagesOf(importId: string): AsyncGenerator<PlacedRefusal[]> {
  let after = 0;
  for (;;) {
    const page = await listRefusals(db, { importId, after, limit: STEP });
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.n;
  }
}
