import type { OriginCount } from "@/domain/provenance/origin";
import type { EventKind } from "@/domain/provenance/say-origins";
import type { Attribution } from "@/domain/verdicts/verdict";
import type { CheckedClaim, RatingView } from "./checked-claim";
import type { ClaimEdition } from "./edition";

/** A published claim as another document cites it. */
export type CitedClaim = {
  id: string;
  slug: string;
  /** The edition of the claim that was cited. */
  edition: number;
  statement: string;
  language: string;
  claimant: string | null;
  attribution: Attribution;
  rating: RatingView;
  countersignedBy: string;
  origins: Omit<OriginCount, "groups">;
  eventKind: EventKind;
};

/** What a summary, a list or a feed needs of a published claim. */
export function toCitedClaim({ n, slug, claim }: ClaimEdition): CitedClaim {
  const { groups: _groups, ...origins } = claim.origins.supports.count;
  return {
    id: claim.id,
    slug,
    edition: n,
    statement: claim.statement,
    language: claim.language,
    claimant: claim.claimant?.name ?? null,
    attribution: claim.verdict.attribution,
    rating: claim.verdict.rating,
    countersignedBy: claim.verdict.countersignedBy,
    origins,
    eventKind: eventKindOf(claim),
  };
}

/**
 * What the claim's event is: as the desk says, or else as the claimant tells:
 * forces fight.
 */
export function eventKindOf({
  claimant,
  event,
}: Pick<CheckedClaim, "claimant" | "event">): EventKind {
  return event?.kind ?? (claimant?.kind === "force" ? "fighting" : "event");
}
