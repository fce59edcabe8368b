import "server-only";

import type { Transaction } from "@/db/client";
import { findClaim } from "@/db/queries/claims";
import { indexClaims, removeClaims } from "@/db/queries/match-index";
import { type MatchShelf, stemWords } from "@/db/queries/matching";
import { listMentionsOfClaims } from "@/db/queries/mentions";
import { claimTerms, readClaim } from "@/domain/matching/claim-terms";
import {
  type FindableClaim,
  firstSaid,
  textsOf,
} from "@/domain/matching/findable-claim";
import type { PublicClaim } from "@/domain/publishing/public-claim";

/** Makes claims found on a shelf by what they say now. */
export async function shelve(
  tx: Transaction,
  shelf: MatchShelf,
  claims: (FindableClaim & { id: string })[],
): Promise<void> {
  const read = claims.map((claim) => ({
    claim,
    words: readClaim(textsOf(claim)),
  }));
  const words = read.flatMap((one) => Object.values(one.words).flat());
  const stem = await stemWords(tx, words);
  const indexed = read.map(({ claim, words }) => ({
    claimId: claim.id,
    dated: firstSaid(claim),
    terms: claimTerms(words, stem),
  }));
  await indexClaims(tx, shelf, indexed);
}

/**
 * Makes a claim of the desk found by what it and its mentions say now. To be
 * called in the transaction that wrote them, with the claim locked.
 */
export async function shelveDeskClaim(
  tx: Transaction,
  key: { newsroomId: string; claimId: string },
): Promise<void> {
  const { newsroomId, claimId } = key;
  const claim = await findClaim(tx, key);
  if (!claim) throw new Error(`There is no claim ${claimId} to be found.`);
  const mentions = await listMentionsOfClaims(tx, {
    newsroomId,
    claimIds: [claimId],
  });
  const { claimantName: claimant, eventName: event } = claim;
  const findable = { ...claim, claimant, event, mentions };
  await shelve(tx, { newsroomId, shelf: "desk" }, [findable]);
}

/**
 * Makes a published claim found by readers, by what its edition says; one that
 * is retracted is found no longer.
 */
export async function shelvePublished(
  tx: Transaction,
  of: { newsroomId: string; claim: PublicClaim; state: string },
): Promise<void> {
  const { newsroomId, claim } = of;
  const shelf = { newsroomId, shelf: "published" } as const;
  if (of.state === "retracted") {
    return removeClaims(tx, shelf, [claim.id]);
  }
  const claimant = claim.claimant?.name ?? null;
  const event = claim.event?.name ?? null;
  await shelve(tx, shelf, [{ ...claim, claimant, event }]);
}
