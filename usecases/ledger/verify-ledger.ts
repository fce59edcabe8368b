import "server-only";

import { db } from "@/db";
import { checkChain } from "@/db/queries/ledger";
import type { Actor } from "@/domain/people/actor";

export type LedgerCheck = {
  entries: number;
  /** Hash of the last entry; 64 zeros while there is none. */
  head: string;
  intact: boolean;
  /** The first entry that does not hold, when one does not. */
  firstFault?: number;
};

/** Recomputes the newsroom's whole history and says whether it holds. */
export async function verifyLedger(actor: Actor): Promise<LedgerCheck> {
  const found = await checkChain(db, actor.newsroomId);
  return {
    entries: found.entries,
    head: found.head ?? "0".repeat(64),
    intact: found.firstFault === undefined,
    firstFault: found.firstFault,
  };
}
