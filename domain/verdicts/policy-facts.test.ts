import { expect, it } from "vitest";

import { type Gathered, policyFacts } from "./policy-facts";

/** Two reports of one communiqué for a claim, a nurse against it. */
const gathered: Gathered = {
  evidence: [
    { sourceId: "voa", stance: "supports", primary: false, hasSnapshot: true },
    { sourceId: "rfi", stance: "supports", primary: false, hasSnapshot: false },
    {
      sourceId: "nurse",
      stance: "contradicts",
      primary: true,
      hasSnapshot: false,
    },
    { sourceId: "map", stance: "context", primary: false, hasSnapshot: false },
  ],
  sources: ["voa", "rfi", "nurse", "map", "army"].map((id) => ({
    id,
    title: id,
    partyToEvent: id === "army",
  })),
  derivations: [
    { childId: "voa", parentId: "army", relation: "quotes" },
    { childId: "rfi", parentId: "army", relation: "quotes" },
  ],
  requestForComment: true,
};

it.each([
  ["verified", 5, 1, 0, 2],
  ["disputed", null, 2, 1, 3],
  ["misleading", 2, 2, 2, 2],
  ["false", 1, 1, 1, 1],
])("finds what a rating of %s rests on", (...row) => {
  const [, value, origins, independentOfParties, pieces] = row;
  const facts = policyFacts(value, { worst: 1, best: 5 }, gathered);
  expect(facts.origins).toMatchObject({ origins, independentOfParties });
  expect(facts.evidence).toHaveLength(pieces);
  expect(facts.requestForComment).toBe(true);
});
