import { expect, it } from "vitest";

import { sayParty } from "@/domain/provenance/say-origins";
import { eventKindOf } from "./cited-claim";

const army = {
  name: "The army",
  kind: "force",
  interest: "party_to_event",
  url: null,
} as const;
const union = { ...army, name: "The union", kind: "body" } as const;
const event = { id: "1", name: "Strike" };

it.each([
  [null, "Attacks", army, "a party to the fighting"],
  [null, "Strike", union, "a party to the event"],
  ["dispute", "Strike", army, "a party to the dispute"],
  ["fighting", "Attacks", union, "a party to the fighting"],
  ["event", "A crash", army, "a party to the event"],
] as const)("says what an event was: %s, %s", (kind, name, claimant, said) => {
  const told = kind ? { ...event, name, kind } : { ...event, name };
  const is = eventKindOf({ claimant, event: told });
  expect(sayParty("en", is)).toBe(said);
  expect(eventKindOf({ claimant, event: null })).toBe(
    claimant === army ? "fighting" : "event",
  );
});
