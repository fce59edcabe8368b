import type { Interest, PartyKind } from "@/domain/people/party";
import { INTERESTS } from "@/domain/people/party";

/** A party that published a source or speaks in it. */
export type SourceParty = {
  partyId: string;
  role: "publisher" | "speaker";
  kind: PartyKind;
  /** What this party usually has at stake. */
  usualInterest: Interest;
};

/** A party to the event of the claim at hand, and what it has at stake in it. */
export type EventParty = { partyId: string; interest: Interest };

/** What an editor says of one source in one claim; never without a reason. */
export type InterestWord = { interest: Interest; reason: string };

/** What a source has at stake in the claim at hand, and how that is known. */
export type InterestAtHand = {
  /** Null when nobody is known to speak in it or to have published it. */
  interest: Interest | null;
  /** Who said so: the editor, the event's list, or the party's usual part. */
  because: "editor" | "event" | "usual" | "unknown";
  /** The party it is about; null by the editor's word, or when unknown. */
  partyId: string | null;
  /** The editor's reason. */
  reason: string | null;
};

/**
 * What a source has at stake in one claim. The same army is a party to the
 * event in a claim about those it killed and an official in one about a road
 * that it closed.
 *
 * The editor's word goes first. Else each party is taken as the claim's event
 * lists it, or by what it usually is. A party to the event that speaks *or*
 * publishes makes the whole source its own; otherwise those who speak count
 * before those who publish, and whoever has more at stake before others.
 */
export function interestAtHand(
  sourceParties: readonly SourceParty[],
  eventParties: readonly EventParty[],
  editorsWord: InterestWord | null,
): InterestAtHand {
  if (editorsWord) {
    return { ...editorsWord, because: "editor", partyId: null };
  }
  const inEvent = new Map(eventParties.map((p) => [p.partyId, p.interest]));
  const known = sourceParties.map((party) => interestOf(party, inEvent));
  const [most] = known.sort(byWeight);
  return most ? most.at : UNKNOWN;
}

/** Whether what a source has at stake makes its words a party's words. */
export function speaksForParty(at: InterestAtHand): boolean {
  return at.interest === "party_to_event";
}

const UNKNOWN: InterestAtHand = {
  interest: null,
  because: "unknown",
  partyId: null,
  reason: null,
};

type Known = { party: SourceParty; interest: Interest; at: InterestAtHand };

function interestOf(
  party: SourceParty,
  inEvent: ReadonlyMap<string, Interest>,
): Known {
  const listed = inEvent.get(party.partyId);
  const interest = listed ?? usualIn(party, inEvent.size > 0);
  const because = listed ? "event" : "usual";
  const { partyId } = party;
  return { party, interest, at: { interest, because, partyId, reason: null } };
}

/**
 * A force or body that is usually a party speaks as an official about an event
 * whose parties are listed without it. Of anyone else we can't tell what they
 * are there instead, so they stay what they usually are.
 */
function usualIn(party: SourceParty, partiesListed: boolean): Interest {
  const office = party.kind === "force" || party.kind === "body";
  const elsewhere = party.usualInterest === "party_to_event" && partiesListed;
  return office && elsewhere ? "official" : party.usualInterest;
}

/** Parties to the event, then speakers, then whoever has more at stake. */
function byWeight(a: Known, b: Known): number {
  const weight = ({ party, interest, at }: Known) => [
    interest === "party_to_event" ? 0 : 1,
    party.role === "speaker" ? 0 : 1,
    INTERESTS.indexOf(interest),
    at.because === "event" ? 0 : 1,
  ];
  const other = weight(b);
  const differences = weight(a).map((part, i) => part - (other[i] ?? 0));
  const first = differences.find((difference) => difference !== 0);
  return first ?? (a.party.partyId < b.party.partyId ? -1 : 1);
}
