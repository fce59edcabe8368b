import type {
  EvidenceView,
  OriginsView,
  SourceView,
} from "@/domain/publishing/checked-claim";
import { communique, daily, nurse, voa } from "./sources";

export const evidence: EvidenceView[] = [
  {
    id: "9d1e0000-0001-4000-8000-000000000001",
    source: communique,
    stance: "supports",
    excerpt: "48 terroristes neutralisés",
    locator: "second paragraph",
    credibility: 3,
    note: "Ask Bakary for the signed copy.",
    snapshot: {
      sha256: "5c".repeat(32),
      mediaType: "application/pdf",
      bytes: 48210,
      capturedAt: "2022-07-28T09:12:00Z",
    },
  },
  {
    id: "9d1e0000-0002-4000-8000-000000000002",
    source: voa,
    stance: "supports",
    excerpt: "it “neutralized” 48 militants",
    locator: "paragraph 2",
    credibility: 3,
    note: null,
    snapshot: null,
  },
  {
    id: "9d1e0000-0003-4000-8000-000000000003",
    source: daily,
    stance: "supports",
    excerpt: "claims to have killed 48 assailants",
    locator: "paragraph 3",
    credibility: 3,
    note: null,
    snapshot: null,
  },
  {
    id: "9d1e0000-0004-4000-8000-000000000004",
    source: nurse,
    stance: "contradicts",
    excerpt: "We received no more than a dozen bodies of fighters",
    locator: "telephone, 29 July",
    credibility: 3,
    note: "Never name her.",
    snapshot: null,
  },
];

export const supports: OriginsView = {
  count: {
    documents: 2,
    origins: 1,
    independentOfParties: 0,
    groups: [
      {
        originIds: [communique.id],
        documentIds: [voa.id, daily.id],
        partyToEvent: true,
      },
    ],
  },
  sources: [
    { ...node(communique), partyToEvent: true },
    node(voa),
    node(daily),
  ],
  documentIds: [voa.id, daily.id],
  derivations: [
    { childId: voa.id, parentId: communique.id, relation: "quotes" },
    { childId: daily.id, parentId: communique.id, relation: "quotes" },
  ],
};

export const contradicts: OriginsView = {
  count: {
    documents: 1,
    origins: 1,
    independentOfParties: 1,
    groups: [
      { originIds: [nurse.id], documentIds: [nurse.id], partyToEvent: false },
    ],
  },
  sources: [node(nurse)],
  documentIds: [nurse.id],
  derivations: [],
};

function node({ id, title, confidential }: SourceView) {
  return { id, title, confidential, partyToEvent: false };
}
