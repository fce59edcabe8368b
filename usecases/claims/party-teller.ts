import "server-only";

import type {
  listEventParties,
  listSourceParties,
} from "@/db/queries/provenance";
import type { Interest } from "@/domain/people/party";
import {
  type InterestWord,
  interestAtHand,
  speaksForParty,
} from "@/domain/provenance/interest";

type Rows<Query extends (...args: never[]) => Promise<unknown>> = Awaited<
  ReturnType<Query>
>;

type Parties = {
  sourceParties: Rows<typeof listSourceParties>;
  eventParties: Rows<typeof listEventParties>;
};

type Said = {
  sourceId: string;
  interest: Interest | null;
  interestReason: string | null;
};

/**
 * Tells of claims, one after the other, which sources speak for a party to
 * the claim's event; what an editor says of a source in the claim's evidence
 * goes before what is known of its parties.
 */
export function partyTeller(known: Parties) {
  const bySource = Map.groupBy(known.sourceParties, (p) => p.sourceId);
  const byEvent = Map.groupBy(known.eventParties, (p) => p.eventId);
  return (claim: { eventId: string | null }, evidence: readonly Said[]) => {
    const inEvent = byEvent.get(claim.eventId ?? "") ?? [];
    const words = wordsOf(evidence);
    return (sourceId: string): boolean => {
      const parties = bySource.get(sourceId) ?? [];
      const word = words.get(sourceId) ?? null;
      return speaksForParty(interestAtHand(parties, inEvent, word));
    };
  };
}

/** The first word on each source. */
function wordsOf(evidence: readonly Said[]): Map<string, InterestWord> {
  const words = new Map<string, InterestWord>();
  for (const { sourceId, interest, interestReason } of evidence) {
    if (!interest || words.has(sourceId)) continue;
    words.set(sourceId, { interest, reason: interestReason ?? "" });
  }
  return words;
}
