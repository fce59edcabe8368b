import "server-only";

import { db } from "@/db";
import { findLastProposal } from "@/db/queries/correction-proposals";
import { findCurrentEdition } from "@/db/queries/corrections";
import type { Published } from "@/db/queries/publications";
import { type Actor, may } from "@/domain/people/actor";
import { mayDecide, mayWithdraw } from "@/domain/verdicts/decide";

/**
 * The edition that stands of a claim or summary, the correction that waits
 * for it, and what this person may do about either; null where nothing is
 * published.
 */
export async function readCorrecting(actor: Actor, of: Published) {
  const standing = await findCurrentEdition(db, of);
  if (!standing) return null;
  const { newsroomId } = actor;
  const last = await findLastProposal(db, { ...of, newsroomId });
  const waiting = last?.status === "proposed" ? last : null;
  const returned =
    last?.status === "returned" && last.editionId === standing.id ? last : null;
  return {
    edition: { id: standing.id, n: standing.n },
    waiting,
    returned,
    mayPropose: may(actor, "publish") && !waiting,
    mayDecide: waiting !== null && mayDecide(actor, waiting).ok,
    mayWithdraw: waiting !== null && mayWithdraw(actor, waiting).ok,
  };
}

export type Correcting = NonNullable<
  Awaited<ReturnType<typeof readCorrecting>>
>;
