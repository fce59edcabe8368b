import type { DemoClaim } from "./demo-claim";

/** Those who died in all three attacks, on either side. */
export const TOLL_CLAIMS: DemoClaim[] = [
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
];
