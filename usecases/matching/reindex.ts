import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import { type KeptCheck, listChecksAfter } from "@/db/queries/imported-checks";
import {
  listClaimIdsAfter,
  listFoundEditionsAfter,
  type Step,
} from "@/db/queries/matched-claims";
import { findNewsroom, findNewsroomByName } from "@/db/queries/newsrooms";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { shelveDeskClaim, shelvePublished } from "./shelve";
import { shelveImported } from "./shelve-imported";

/** As many as one transaction shelves. */
const STEP = 200;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/**
 * Makes all that a newsroom can be asked for findable by what it says now:
 * after a change of how words are read. May be stopped and run again. Undefined
 * where there is no newsroom of that name.
 */
export async function reindexAll(name?: string) {
  const named = await findNewsroomByName(db, name);
  const newsroom = named && (await findNewsroom(db, named.id));
  if (!newsroom) return undefined;
  const { id: newsroomId, language } = newsroom;
  const desk = await stepThrough(newsroomId, {
    list: async (step) =>
      (await listClaimIdsAfter(db, step)).map((id) => ({ id })),
    shelve: async (tx, found) => {
      for (const { id: claimId } of found) {
        await lockClaim(tx, { newsroomId, claimId });
        await shelveDeskClaim(tx, { newsroomId, claimId });
      }
    },
  });
  const published = await stepThrough(newsroomId, {
    list: (step) => listFoundEditionsAfter(db, step),
    shelve: async (tx, found) => {
      for (const { document } of found) {
        const { claim } = JSON.parse(document) as ClaimEdition;
        await shelvePublished(tx, { newsroomId, claim, state: "published" });
      }
    },
  });
  const imported = await stepThrough<KeptCheck>(newsroomId, {
    list: (step) => listChecksAfter(db, step),
    shelve: (tx, checks) =>
      shelveImported(tx, { newsroomId, language, checks }),
  });
  return { desk, published, imported };
}

/** Shelves all there are of a kind, each step in a transaction of its own. */
async function stepThrough<Row extends { id: string }>(
  newsroomId: string,
  by: {
    list: (step: Step) => Promise<Row[]>;
    shelve: (tx: Transaction, found: Row[]) => Promise<void>;
  },
): Promise<number> {
  let done = 0;
  let after = BEFORE_ALL;
  for (;;) {
    const found = await by.list({ newsroomId, after, limit: STEP });
    const last = found.at(-1);
    if (!last) return done;
    await db.transaction((tx) => by.shelve(tx, found));
    done += found.length;
    after = last.id;
  }
}
