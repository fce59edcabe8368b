import type { SummaryBlock } from "@/domain/summaries/summary-block";
import { citedClaimIds } from "@/domain/summaries/summary-sentences";
import { ok, type Result, refuse } from "@/lib/result";
import { type CitedClaim, toCitedClaim } from "./cited-claim";
import { type ClaimEdition, isRetraction } from "./edition";

export type SummaryClaimsRefusal = "cites-unpublished" | "cites-retracted";

/**
 * The claims a summary cites, in the order of first citation, as its edition
 * keeps them. `published` are the newest editions of those claims. Refused
 * where one is not published, or has been retracted: `detail` has their ids.
 */
export function summaryClaims(
  blocks: SummaryBlock[],
  published: readonly ClaimEdition[],
): Result<CitedClaim[], SummaryClaimsRefusal> {
  const byId = new Map(published.map((edition) => [edition.claim.id, edition]));
  const ids = citedClaimIds(blocks);
  const missing = ids.filter((id) => !byId.has(id));
  if (missing.length > 0) {
    return refuse("cites-unpublished", { claimIds: missing });
  }
  const editions = ids.flatMap((id) => byId.get(id) ?? []);
  const retracted = editions.filter(isRetraction);
  if (retracted.length > 0) {
    const claimIds = retracted.map(({ claim }) => claim.id);
    return refuse("cites-retracted", { claimIds });
  }
  return ok(editions.map(toCitedClaim));
}
