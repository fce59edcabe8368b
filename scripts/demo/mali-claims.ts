import type { ClaimKind } from "@/domain/claims/claim";
import type { Attribution } from "@/domain/verdicts/verdict";
import type { SourceKey } from "./mali-sources";

export type Outlet = "radio" | "daily";

export type DemoEvidence = {
  source: SourceKey;
  stance: "supports" | "contradicts" | "context";
  excerpt: string;
  locator?: string;
  credibility: number;
  note?: string;
};

/** How far the demo takes a claim. */
export type DemoVerdict = {
  attribution: Attribution;
  rating: string;
  rationale: string;
  reaches: "published" | "approved" | "proposed" | "returned";
  override?: string;
  returnReason?: string;
};

/** A figure of a claim: by the words of one report, or as a sum of others. */
export type DemoFigure = {
  /** Names it for the sums that use it. */
  key: string;
  measure: string;
  population: string;
  place?: string;
} & (
  | {
      in: Outlet;
      words: string;
      n: number;
      bound?: "at_least";
      /** Who states it; the claimant where left out, null for the outlet. */
      by?: null;
    }
  | { sum: [key: string, sign: 1 | -1][] }
);

export type DemoClaim = {
  statement: string;
  kind: ClaimKind;
  claimant: "army" | "government" | "observers";
  /** The words that make the claim, by report. */
  words: Partial<Record<Outlet, string>>;
  figures?: DemoFigure[];
  evidence: DemoEvidence[];
  searchNote?: { where: string; how: string; outcome: string };
  asked?: { where: string; how: string; outcome: string };
  verdict?: DemoVerdict;
};

const _COMMUNIQUE_48: DemoEvidence = {
  source: "communique",
  stance: "supports",
  excerpt: "48 “neutralized”",
  locator: "second paragraph",
  credibility: 3,
  note: "The army's own count of its own fight; nobody else saw it.",
};

export const DEMO_CLAIMS: DemoClaim[] = [
  {
    statement: "48 militants were killed in the attacks of 27 July 2022.",
    kind: "figure",
    claimant: "army",
    words: {
      radio: "the army said that it “neutralized” 48 militants",
      daily: "It claims to have killed 48 assailants there",
    },
    figures: [
      {
        key: "48-all",
        in: "radio",
        words: "“neutralized” 48 militants",
        n: 48,
        measure: "neutralized",
        population: "militants",
      },
      {
        key: "48-sokolo",
        in: "daily",
        words: "killed 48 assailants",
        n: 48,
        measure: "killed",
        population: "assailants",
        place: "Sokolo",
      },
    ],
    evidence: [
      {
        source: "radio",
        stance: "supports",
        excerpt: "it “neutralized” 48 militants",
        credibility: 6,
        note: "Takes the figure from the army's statement.",
      },
      {
        source: "daily",
        stance: "supports",
        excerpt: "claims to have killed 48 assailants",
        credibility: 6,
        note: "Takes the figure from the army's press release.",
      },
    ],
    searchNote: {
      where:
        "Statements of the UN mission, local hospitals and press of 27 July to 3 August 2022",
      how: "Kalumba, Sokolo, 48, assaillants, neutralisés",
      outcome: "No count of dead attackers that does not come from the army.",
    },
    asked: {
      where: "The army's directorate of information",
      how: "What does “neutralized” mean here, and where were the 48 counted?",
      outcome: "No answer by the time of publication.",
    },
    verdict: {
      attribution: "said",
      rating: "disputed",
      rationale:
        "Both reports carry one communiqué of the army, a party to the fighting. One says “neutralized” for all the attacks, the other “killed” for Sokolo alone. No count independent of the army is known.",
      reaches: "published",
    },
  },
  {
    statement: "15 soldiers were killed in the three attacks.",
    kind: "figure",
    claimant: "government",
    words: {
      radio: "killed 15 soldiers and three civilians",
      daily: "At least 15 soldiers and three civilians died on Wednesday",
    },
    figures: [
      {
        key: "15",
        in: "radio",
        words: "15 soldiers",
        n: 15,
        measure: "killed",
        population: "soldiers",
      },
      {
        key: "15-daily",
        in: "daily",
        words: "At least 15 soldiers",
        n: 15,
        bound: "at_least",
        measure: "killed",
        population: "soldiers",
      },
      {
        key: "3",
        in: "radio",
        words: "three civilians",
        n: 3,
        measure: "killed",
        population: "civilians",
      },
      {
        key: "3-daily",
        in: "daily",
        words: "three civilians",
        n: 3,
        measure: "killed",
        population: "civilians",
      },
      {
        key: "18",
        sum: [
          ["15", 1],
          ["3", 1],
        ],
        measure: "killed",
        population: "people",
      },
    ],
    evidence: [
      {
        source: "communique",
        stance: "supports",
        excerpt: "nine of ours at Kalumba, six at Sokolo",
        credibility: 2,
        note: "A force admitting its own losses speaks against its interest.",
      },
      {
        source: "funeral",
        stance: "supports",
        excerpt: "fifteen coffins under the flag",
        locator: "from 00:40",
        credibility: 2,
      },
    ],
    verdict: {
      attribution: "said",
      rating: "verified",
      rationale:
        "The army's figures for Kalumba and Sokolo add up to 15, and a reporter who was at the funeral counted fifteen coffins.",
      reaches: "published",
    },
  },
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
