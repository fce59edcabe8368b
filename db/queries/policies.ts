import { and, eq, isNull } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { newsrooms, policies } from "@/db/schema";
import type { ClaimKind } from "@/domain/claims/claim";
import type { EvidencePolicy } from "@/domain/verdicts/policy";

/** Keeps other writers of the newsroom's policies waiting. */
export async function lockPolicies(
  tx: Transaction,
  newsroomId: string,
): Promise<void> {
  await tx
    .select({ id: newsrooms.id })
    .from(newsrooms)
    .where(eq(newsrooms.id, newsroomId))
    .for("no key update");
}

/** Adds a policy for a rating and a kind of claim that has none. */
export async function addPolicy(
  tx: Transaction,
  policy: EvidencePolicy & { newsroomId: string },
): Promise<void> {
  await tx.insert(policies).values(policy);
}

/**
 * Takes a policy away, so that the one for any kind holds, or none.
 *
 * @returns false when there was none.
 */
export async function deletePolicy(
  tx: Transaction,
  of: { newsroomId: string; claimKind: ClaimKind | null; ratingKey: string },
): Promise<boolean> {
  const gone = await tx
    .delete(policies)
    .where(
      and(
        eq(policies.newsroomId, of.newsroomId),
        of.claimKind
          ? eq(policies.claimKind, of.claimKind)
          : isNull(policies.claimKind),
        eq(policies.ratingKey, of.ratingKey),
      ),
    )
    .returning({ id: policies.id });
  return gone.length === 1;
}
