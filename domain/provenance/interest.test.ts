import { describe, expect, it } from "vitest";

import type { Interest, PartyKind } from "@/domain/people/party";
import {
  type EventParty,
  interestAtHand,
  type SourceParty,
  speaksForParty,
} from "./interest";

function party(
  partyId: string,
  role: SourceParty["role"],
  kind: PartyKind,
  usualInterest: Interest,
): SourceParty {
  return { partyId, role, kind, usualInterest };
}

const army = party("army", "speaker", "force", "official");
const partisan = party("army", "speaker", "force", "party_to_event");
const outlet = party("outlet", "publisher", "outlet", "media");
const witness = party("witness", "speaker", "person", "witness");
const attack: EventParty[] = [{ partyId: "army", interest: "party_to_event" }];
const closure: EventParty[] = [{ partyId: "mayor", interest: "official" }];

describe("interestAtHand", () => {
  it.each<[string, SourceParty[], EventParty[], Interest | null, string]>([
    ["the army on its own kills", [army], attack, "party_to_event", "event"],
    ["the army on a road closure", [army], closure, "official", "usual"],
    ["a usual party elsewhere", [partisan], closure, "official", "usual"],
    ["a usual party, event unknown", [partisan], [], "party_to_event", "usual"],
    [
      "a usual spokesman elsewhere",
      [{ ...partisan, kind: "person" }],
      closure,
      "party_to_event",
      "usual",
    ],
    [
      "who speaks, not who carries it",
      [outlet, witness],
      [],
      "witness",
      "usual",
    ],
    ["who carries it, if nobody speaks", [outlet], attack, "media", "usual"],
    [
      "a witness whom a party publishes",
      [witness, { ...army, role: "publisher" }],
      attack,
      "party_to_event",
      "event",
    ],
    ["most at stake", [witness, army], [], "official", "usual"],
    ["nobody", [], attack, null, "unknown"],
  ])("tells %s", (_, parties, event, interest, because) => {
    const at = interestAtHand(parties, event, null);
    expect(at).toMatchObject({ interest, because, reason: null });
    expect(interestAtHand([...parties].reverse(), event, null)).toEqual(at);
  });

  it("takes the editor's word, with its reason, before all else", () => {
    const word = {
      interest: "official",
      reason: "Routine traffic notice",
    } as const;
    expect(interestAtHand([army], attack, word)).toEqual({
      ...word,
      because: "editor",
      partyId: null,
    });
  });

  it("makes only a party's words a party's", () => {
    expect(speaksForParty(interestAtHand([army], attack, null))).toBe(true);
    expect(speaksForParty(interestAtHand([army], closure, null))).toBe(false);
    expect(speaksForParty(interestAtHand([], attack, null))).toBe(false);
  });
});
