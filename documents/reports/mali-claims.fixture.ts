import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import {
  ARMY,
  COMMUNIQUE,
  evidence,
  mention,
  NO_ORIGINS,
  NURSE,
  ONE_ORIGIN,
  RADIO,
  RATINGS,
  seen,
} from "./mali-sources.fixture";

/** A claim that has nothing yet; `rest` gives it what a test is about. */
export function bareClaim(rest: Partial<CheckedClaim> = {}): CheckedClaim {
  return {
    id: "claim",
    slug: null,
    statement: "Something is so.",
    language: "en",
    originalWording: null,
    originalLanguage: null,
    kind: "figure",
    state: "open",
    revision: 1,
    claimant: ARMY,
    event: { id: "event-mali", name: "Attacks in Mali, 27 July 2022" },
    verdict: null,
    mentions: [],
    evidence: [],
    origins: { supports: NO_ORIGINS, contradicts: NO_ORIGINS },
    figures: [],
    searchNotes: [],
    ...rest,
  };
}

/** The army's 48: said, yes; so, disputed. */
export function fortyEight(): CheckedClaim {
  return bareClaim({
    id: "claim-48",
    slug: "mali-48-militants",
    statement:
      "The Malian army killed or put out of action 48 militants in the " +
      "attacks of 27 July 2022.",
    originalWording: "48 terroristes neutralisés",
    originalLanguage: "fr",
    state: "published",
    revision: 4,
    mentions: [
      mention("mention-1", "“neutralized” 48 militants"),
      {
        ...mention("mention-48-daily", "claims to have killed 48 assailants"),
        outlet: "A French daily",
        differences: [
          {
            kind: "verb_changed",
            before: "neutralized",
            after: "killed",
            measures: { before: "neutralized", after: "killed" },
          },
        ],
      },
    ],
    verdict: {
      id: "verdict-48",
      attribution: "said",
      rating: RATINGS.disputed,
      rationale:
        "The figure comes from one communiqué of the army, a party to the " +
        "fighting. Two outlets carry it, one as “neutralized” and one as " +
        "“killed”; neither names another source.\n\nA nurse at Sokolo, who " +
        "spoke on condition that she is not named, counted far fewer bodies.",
      claimRevision: 4,
      proposedBy: "Awa Keïta",
      proposedAt: "2022-07-30T09:12:00Z",
      countersignedBy: "Jonas Brandt",
      countersignedAt: "2022-07-30T11:40:00Z",
      overrideReason: null,
    },
    evidence: [
      evidence("evidence-1", COMMUNIQUE, {
        excerpt: "le bilan côté ennemi : 48 terroristes neutralisés",
        locator: "page 1, second paragraph",
        note: "Counts all three attacks together.",
      }),
      evidence("evidence-2", NURSE, {
        stance: "contradicts",
        excerpt: "We received nine bodies that were not soldiers.",
        locator: "minute 12",
        credibility: 2,
      }),
      evidence("evidence-3", RADIO, {
        stance: "context",
        excerpt: "قال الجيش إنه قتل ثمانية وأربعين مسلحا",
        credibility: 4,
      }),
    ],
    origins: {
      supports: ONE_ORIGIN,
      contradicts: {
        count: {
          documents: 1,
          origins: 1,
          independentOfParties: 1,
          groups: [
            {
              originIds: ["source-nurse"],
              documentIds: ["source-nurse"],
              partyToEvent: false,
            },
          ],
        },
        sources: [
          {
            ...seen("source-nurse", NURSE.title, false),
            confidential: true,
          },
        ],
        documentIds: ["source-nurse"],
        derivations: [],
      },
    },
    figures: [
      {
        id: "figure-48",
        low: 48,
        high: 48,
        bound: "exactly",
        measure: "neutralized",
        population: "militants",
        exactWords: "“neutralized” 48 militants",
        place: "Mali",
        timeFrom: "2022-07-27",
        timeTo: "2022-07-27",
        asOf: null,
        statedBy: "Malian armed forces",
        cumulative: false,
        derived: false,
        formula: null,
      },
    ],
    searchNotes: [
      {
        id: "search-1",
        kind: "search",
        where: "ACLED and the United Nations mission’s quarterly notes",
        at: "2022-07-29T15:00:00Z",
        how: "By place (Sokolo, Kalumba, Mopti) and date",
        outcome: "No independent count of the dead on the other side.",
        by: "Awa Keïta",
      },
      {
        id: "search-2",
        kind: "request_for_comment",
        where: "The army’s press office, by e-mail",
        at: "2022-07-29T16:20:00Z",
        how: "Asked how the dead were counted",
        outcome: "No answer by the time of the verdict.",
        by: "Awa Keïta",
      },
    ],
  });
}

/** The army's own dead: said, and verified. */
export function civilians(): CheckedClaim {
  return bareClaim({
    id: "claim-18",
    slug: "mali-18-dead",
    statement: "Fifteen soldiers and three civilians were killed.",
    state: "approved",
    revision: 2,
    mentions: [mention("mention-2", "killed 15 troops and three civilians")],
    verdict: {
      id: "verdict-18",
      attribution: "said",
      rating: RATINGS.verified,
      rationale:
        "The army reports its own losses place by place: nine soldiers and " +
        "three civilians at Kalumba, six soldiers at Sokolo. The sum holds.",
      claimRevision: 2,
      proposedBy: "Jonas Brandt",
      proposedAt: "2022-07-30T10:00:00Z",
      countersignedBy: "Awa Keïta",
      countersignedAt: "2022-07-30T12:05:00Z",
      overrideReason:
        "One origin only, but a party reporting its own losses speaks " +
        "against its interest.",
    },
    evidence: [
      evidence("evidence-4", COMMUNIQUE, {
        excerpt: "12 morts dont trois civils",
        locator: "page 1",
        credibility: 2,
      }),
    ],
    origins: { supports: ONE_ORIGIN, contradicts: NO_ORIGINS },
    figures: [
      {
        id: "figure-9",
        low: 9,
        high: 9,
        bound: "exactly",
        measure: "killed",
        population: "soldiers",
        exactWords: "12 dead, including three civilians",
        place: "Kalumba",
        timeFrom: "2022-07-27",
        timeTo: null,
        asOf: null,
        statedBy: "Malian armed forces",
        cumulative: false,
        derived: true,
        formula: "12 − 3",
      },
    ],
  });
}
