import "server-only";

import { db } from "@/db";
import {
  type LedgerFilter,
  listActions,
  listEntries,
} from "@/db/queries/ledger";
import { findHeadStamp } from "@/db/queries/time-stamps";
import type { Actor } from "@/domain/people/actor";

/** A page of the newsroom's history; everyone on the desk may read it. */
export async function readLedger(
  actor: Actor,
  filter: Omit<LedgerFilter, "newsroomId">,
) {
  return listEntries(db, { ...filter, newsroomId: actor.newsroomId });
}

/** The kinds of act in the newsroom's history, by name. */
export async function readActions(actor: Actor) {
  return listActions(db, actor.newsroomId);
}

/** The last row that an outside authority signed to have been known, and when. */
export async function readHeadStamp(actor: Actor) {
  return findHeadStamp(db, actor.newsroomId);
}
