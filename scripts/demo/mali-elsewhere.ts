import type { DemoClaim } from "./demo-claim";

/** Sokolo, Mopti, Kati, and the groups as a whole. */
export const ELSEWHERE_CLAIMS: DemoClaim[] = [
  {
    statement: "Six soldiers were killed and 25 injured at Sokolo.",
    kind: "figure",
    claimant: "army",
    words: {
      daily: "six soldiers dead and 25 injured, five of them seriously",
    },
    figures: [
      {
        key: "6",
        in: "daily",
        words: "six soldiers",
        n: 6,
        measure: "killed",
        population: "soldiers",
        place: "Sokolo",
      },
      {
        key: "25",
        in: "daily",
        words: "25 injured",
        n: 25,
        measure: "wounded",
        population: "soldiers",
        place: "Sokolo",
      },
    ],
    evidence: [
      {
        source: "communique",
        stance: "supports",
        excerpt: "six dead and 25 injured",
        credibility: 2,
      },
    ],
    verdict: {
      attribution: "said",
      rating: "verified",
      rationale: "The army gives both figures.",
      reaches: "returned",
      returnReason:
        "One origin, and a party to the fighting. Did the hospital at Niono say anything?",
    },
  },
  {
    statement: "The army destroyed three pick-ups 15 km from Sokolo.",
    kind: "event",
    claimant: "army",
    words: {
      daily:
        "to have destroyed three pick-ups 15 km from the town with around fifteen combatants aboard",
    },
    evidence: [],
  },
  {
    statement: "The attack at Mopti caused no casualties.",
    kind: "figure",
    claimant: "army",
    words: { daily: "overnight in Mopti, caused no casualties" },
    evidence: [
      {
        source: "communique",
        stance: "supports",
        excerpt: "no loss on our side",
        credibility: 3,
        note: "Says nothing of civilians.",
      },
    ],
  },
  {
    statement: "The armed groups are losing momentum.",
    kind: "other",
    claimant: "army",
    words: { radio: "an adversary that is “losing momentum”" },
    evidence: [],
  },
  {
    statement:
      "Two truck bombs at Kati killed one soldier and injured six people.",
    kind: "figure",
    claimant: "army",
    words: {
      daily:
        "two truck bombs at Kati had killed one soldier and injured six people, among them a civilian",
    },
    evidence: [],
  },
];
