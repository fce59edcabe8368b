export const PARTY_KINDS = [
  "person",
  "force",
  "body",
  "agency",
  "outlet",
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** What a party has at stake in the claim at hand. */
export const INTERESTS = [
  "party_to_event",
  "official",
  "witness",
  "independent",
  "media",
] as const;
export type Interest = (typeof INTERESTS)[number];
