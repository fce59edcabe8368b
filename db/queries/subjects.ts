import type { Transaction } from "@/db/client";
import { lockClaim } from "./claims";
import type { Published } from "./publications";
import { lockSummary } from "./summaries";

/**
 * Locks a claim or summary of a newsroom, as every writer does before it
 * writes what belongs to it.
 *
 * @returns false where the newsroom has none.
 */
export async function lockSubject(
  tx: Transaction,
  of: Published & { newsroomId: string },
): Promise<boolean> {
  const { newsroomId, kind, subjectId } = of;
  const row =
    kind === "claim"
      ? await lockClaim(tx, { newsroomId, claimId: subjectId })
      : await lockSummary(tx, { newsroomId, summaryId: subjectId });
  return row !== undefined;
}
