import "server-only";

import type { Transaction } from "@/db/client";
import { findClaim } from "@/db/queries/claims";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import { namerOf } from "@/domain/publishing/confidentiality";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * What readers are told before they see a claim's distressing matter, null for
 * nothing. Refused where it names a confidential source of the claim.
 */
export async function claimNotice(
  tx: Transaction,
  newsroomId: string,
  claim: CheckedClaim,
): Promise<Result<string | null, "names-confidential-source">> {
  const row = await findClaim(tx, { newsroomId, claimId: claim.id });
  const notice = row?.contentNotice ?? null;
  return notice && namerOf([claim])(notice)
    ? refuse("names-confidential-source")
    : ok(notice);
}
