import { makeReport, type ReportFacts } from "@/domain/reports/make-report";
import type {
  FigureLedgerView,
  VerificationReport,
} from "@/domain/reports/report";
import { sha256 } from "@/lib/hash";
import { bareClaim, civilians, fortyEight } from "./mali-claims.fixture";
import { mention, VOA } from "./mali-sources.fixture";

const COVERAGE: ReportFacts["coverage"] = {
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
};

const LEDGER: FigureLedgerView = {
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
};

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
    coverage: COVERAGE,
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
    figures: [LEDGER],
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
