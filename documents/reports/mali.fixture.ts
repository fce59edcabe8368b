import type {
  CheckedClaim,
  EvidenceView,
  MentionView,
  OriginsView,
  PartyView,
  RatingView,
  SourceView,
} from "@/domain/publishing/checked-claim";
import { makeReport, type ReportFacts } from "@/domain/reports/make-report";
import type { VerificationReport } from "@/domain/reports/report";
import { sha256 } from "@/lib/hash";

/** Reports for tests and trials: the Mali case in our own words. */

export const RATINGS = {
  verified: rating("verified", "Verified", "✓", "green", 5),
  disputed: rating("disputed", "Disputed", "≠", "amber", 3),
  unverified: rating("unverified", "Unverified", "?", "slate", null),
  misleading: rating("misleading", "Misleading", "◐", "orange", 2),
};

function rating(
  ...[key, label, mark, tone, value]: [
    string,
    string,
    string,
    RatingView["tone"],
    number | null,
  ]
): RatingView {
  return { key, label, mark, tone, value };
}

const ARMY: PartyView = {
  name: "Malian armed forces",
  kind: "force",
  interest: "party_to_event",
  url: null,
};

const VOA: PartyView = {
  name: "VOA",
  kind: "outlet",
  interest: "media",
  url: "https://www.voanews.com",
};

const COMMUNIQUE: SourceView = {
  id: "source-communique",
  title: "Communiqué of the general staff on the attacks of 27 July 2022",
  type: "statement",
  publisher: ARMY,
  author: "Director of information and public relations",
  url: "https://example.org/communique",
  publishedAt: "2022-07-27",
  language: "fr",
  reliability: "C",
  primary: true,
  confidential: false,
};

const NURSE: SourceView = {
  id: "source-nurse",
  title: "Interview with a nurse at the Sokolo clinic",
  type: "interview",
  publisher: null,
  author: "A. D.",
  url: null,
  publishedAt: "2022-08-01",
  language: "bm",
  reliability: "B",
  primary: true,
  confidential: true,
};

const RADIO: SourceView = {
  ...COMMUNIQUE,
  id: "source-radio",
  title: "نشرة الأخبار المسائية",
  type: "recording",
  publisher: { name: "إذاعة", kind: "outlet", interest: "media", url: null },
  author: null,
  url: "https://example.org/radio?programme=evening&date=2022-07-28",
  publishedAt: "2022-07-28T19:30:00Z",
  language: "ar",
  reliability: "D",
};

const NO_ORIGINS: OriginsView = {
  count: { documents: 0, origins: 0, independentOfParties: 0, groups: [] },
  sources: [],
  documentIds: [],
  derivations: [],
};

const ONE_ORIGIN: OriginsView = {
  count: {
    documents: 2,
    origins: 1,
    independentOfParties: 0,
    groups: [
      {
        originIds: ["source-communique"],
        documentIds: ["source-voa", "source-daily"],
        partyToEvent: true,
      },
    ],
  },
  sources: [
    seen("source-communique", "Army communiqué", true),
    seen("source-voa", "VOA report", false),
    seen("source-daily", "A French daily", false),
  ],
  documentIds: ["source-voa", "source-daily"],
  derivations: [
    repeats("source-voa", "source-communique"),
    repeats("source-daily", "source-communique"),
  ],
};

function seen(id: string, title: string, partyToEvent: boolean) {
  return { id, title, partyToEvent, confidential: false };
}

function repeats(childId: string, parentId: string) {
  return { childId, parentId, relation: "quotes" as const };
}

function evidence(
  id: string,
  source: SourceView,
  rest: Partial<EvidenceView>,
): EvidenceView {
  return {
    id,
    source,
    stance: "supports",
    excerpt: "",
    locator: null,
    credibility: 3,
    note: null,
    snapshot: {
      sha256: sha256(source.id),
      mediaType: "application/pdf",
      bytes: 48_213,
      capturedAt: "2022-07-29T08:00:00Z",
    },
    ...rest,
  };
}

function mention(id: string, exact: string): MentionView {
  return {
    id,
    articleId: "article-voa",
    articleTitle: "18 Killed During Latest Mali Insurgent Attacks",
    outlet: "VOA",
    url: "https://www.voanews.com/a/mali",
    publishedAt: "2022-07-28",
    language: "en",
    rights: "third_party",
    versionN: 1,
    versionSha256: sha256("voa"),
    start: 764,
    end: 764 + exact.length,
    exact,
    prefix: "issued a statement saying it ",
    suffix: ".",
  };
}

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
    mentions: [mention("mention-1", "“neutralized” 48 militants")],
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

function civilians(): CheckedClaim {
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

/** What the Mali report is made from; a test may change any of it. */
export function maliFacts(): ReportFacts {
  return {
    language: "en",
    newsroom: {
      id: "newsroom",
      name: "The Sahel Desk",
      url: "https://desk.example",
    },
    subject: {
      kind: "article",
      id: "article-voa",
      title: "18 Killed During Latest Mali Insurgent Attacks",
      outlet: VOA.name,
      byline: null,
      url: "https://www.voanews.com/a/mali",
      publishedAt: "2022-07-28",
      language: "en",
      rights: "third_party",
      version: {
        id: "version-1",
        n: 1,
        sha256: sha256("voa"),
        capturedAt: "2022-07-29T07:55:00Z",
        capturedHow: "pasted by hand",
      },
    },
    coverage: {
      sentences: 24,
      claimed: 21,
      dispositioned: [
        {
          index: 7,
          start: 1210,
          end: 1290,
          words: "recent acts of an adversary losing momentum",
          disposition: "opinion",
          reason: "A judgement of the chief of staff, reported as his.",
          by: "Awa Keïta",
          at: "2022-07-29T14:00:00Z",
        },
        {
          index: 12,
          start: 1900,
          end: 1990,
          words: "Tandjigora says these attacks are meant to send a message.",
          disposition: "not_checkable",
          reason: "An intention nobody outside can establish.",
          by: "Awa Keïta",
          at: "2022-07-29T14:05:00Z",
        },
      ],
      open: [
        {
          index: 20,
          start: 2890,
          end: 2990,
          words:
            "Reports of mercenaries committing human rights abuses have been " +
            "published by Human Rights Watch and several international media",
        },
      ],
    },
    signOff: null,
    claims: [
      civilians(),
      fortyEight(),
      bareClaim({
        id: "claim-kalumba",
        statement: "Kalumba lies in central Mali.",
        kind: "place",
        state: "in_check",
        mentions: [mention("mention-3", "Kalumba, also in central Mali")],
        claimant: VOA,
      }),
    ],
    figures: [
      {
        title: "Attacks in Mali, 27 July 2022",
        columns: [{ label: "VOA" }, { label: "A French daily" }],
        rows: [
          {
            label: "killed, soldiers, all places",
            cells: [
              { text: "15", marks: [0] },
              { text: "at least 15", marks: [0] },
            ],
          },
          {
            label: "“neutralized”, militants, all places",
            cells: [
              { text: "48", marks: [1] },
              { text: "", marks: [] },
            ],
          },
          {
            label: "killed, assailants, Sokolo",
            cells: [
              { text: "", marks: [] },
              { text: "48", marks: [1] },
            ],
          },
        ],
        marks: [
          {
            kind: "sum_holds",
            sentence: "9 soldiers at Kalumba and 6 at Sokolo make 15.",
          },
          {
            kind: "caution",
            sentence:
              "Both say 48, but of different measures and places: they are " +
              "not the same figure.",
          },
        ],
      },
    ],
    editions: [
      {
        id: "edition-48-1",
        subjectKind: "claim",
        subjectId: "claim-48",
        title: "The army’s 48 militants",
        n: 1,
        sha256: sha256("edition-48-1"),
        publishedAt: "2022-07-30T12:30:00Z",
        publishedBy: "Jonas Brandt",
      },
    ],
    corrections: [
      {
        id: "correction-1",
        kind: "clarification",
        what: "The army’s 48 militants",
        claimId: "claim-48",
        fromEdition: 1,
        toEdition: 2,
        before: "killed 48 militants",
        after: "“neutralized” 48 militants",
        reason: "The communiqué does not say killed.",
        publicNote: "We had merged two words that mean different things.",
        at: "2022-07-31T09:00:00Z",
        by: "Awa Keïta",
        countersignedBy: "Jonas Brandt",
        countersignedAt: "2022-07-31T09:30:00Z",
      },
    ],
    askedQuestions: [
      {
        claimId: "claim-48",
        words: "Does the army count prisoners among the “neutralized”?",
      },
    ],
    ledgerHead: {
      seq: 214,
      hash: sha256("head"),
      at: "2022-07-31T09:30:00Z",
    },
  };
}

/** The Mali report as the desk sees it. */
export function maliReport(): VerificationReport {
  return makeReport(maliFacts());
}

/** A report with `n` claims, each as long as the Mali case's longest. */
export function longReport(n: number): VerificationReport {
  const claims = Array.from({ length: n }, (_, i) => {
    const claim = fortyEight();
    const verdict = claim.verdict && { ...claim.verdict, id: `verdict-${i}` };
    return { ...claim, id: `claim-${i}`, verdict };
  });
  return makeReport({ ...maliFacts(), claims });
}
