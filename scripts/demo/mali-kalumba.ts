import type { DemoClaim } from "./demo-claim";

/** The attack at Kalumba: its dead, and where the place lies. */
export const KALUMBA_CLAIMS: DemoClaim[] = [
  {
    statement: "Three civilians were killed at Kalumba.",
    kind: "figure",
    claimant: "army",
    words: {
      daily: "including three civilians from a road-building firm",
    },
    figures: [
      {
        key: "3-kalumba",
        in: "daily",
        words: "three civilians",
        n: 3,
        measure: "killed",
        population: "civilians",
        place: "Kalumba",
      },
    ],
    evidence: [
      {
        source: "communique",
        stance: "supports",
        excerpt: "three civilians of a road-building firm",
        credibility: 2,
      },
      {
        source: "firm",
        stance: "supports",
        excerpt: "we mourn three colleagues",
        credibility: 2,
      },
    ],
    verdict: {
      attribution: "said",
      rating: "verified",
      rationale:
        "The firm that employed them confirms the three deaths on its own account.",
      reaches: "approved",
    },
  },
  {
    statement: "12 people were killed at Kalumba.",
    kind: "figure",
    claimant: "army",
    words: { daily: "12 people died" },
    figures: [
      {
        key: "12",
        in: "daily",
        words: "12 people",
        n: 12,
        measure: "killed",
        population: "people",
        place: "Kalumba",
      },
      {
        key: "9",
        sum: [
          ["12", 1],
          ["3-kalumba", -1],
        ],
        measure: "killed",
        population: "soldiers",
        place: "Kalumba",
      },
    ],
    evidence: [
      {
        source: "communique",
        stance: "supports",
        excerpt: "12 dead, among them three civilians",
        credibility: 2,
      },
    ],
    verdict: {
      attribution: "said",
      rating: "unverified",
      rationale:
        "Only the army gives the total. Three of the twelve, the civilians, are confirmed.",
      reaches: "proposed",
    },
  },
  {
    statement: "Kalumba lies in central Mali.",
    kind: "place",
    claimant: "observers",
    words: {
      radio: "Kalumba, a town in central Mali",
      daily: "In Kalumba, near the Mauritanian border",
    },
    evidence: [
      {
        source: "gazetteer",
        stance: "contradicts",
        excerpt: "Kalumba, Nara circle, Koulikoro region",
        credibility: 2,
      },
    ],
    verdict: {
      attribution: "said",
      rating: "misleading",
      rationale:
        "The gazetteer places it in the west, in the circle of Nara by the Mauritanian border.",
      reaches: "proposed",
    },
  },
];
