import type {
  MentionView,
  PartyView,
  SourceView,
} from "@/domain/publishing/checked-claim";

export const army: PartyView = {
  name: "Malian Armed Forces",
  kind: "force",
  interest: "party_to_event",
  url: "https://www.wikidata.org/wiki/Q1567838",
};

function source(
  of: Partial<SourceView> & Pick<SourceView, "id" | "title">,
): SourceView {
  return {
    type: "article",
    publisher: null,
    author: null,
    url: null,
    publishedAt: "2022-07-28T00:00:00Z",
    language: "en",
    reliability: "B",
    primary: false,
    confidential: false,
    ...of,
  };
}

export const communique = source({
  id: "6a0e6a7e-0001-4000-8000-000000000001",
  title: "Communiqué of the Malian army on the attacks of 27 July",
  type: "statement",
  publisher: army,
  author: "Director of information and public relations of the army",
  publishedAt: "2022-07-27T00:00:00Z",
  language: "fr",
  reliability: "C",
  primary: true,
});

export const nurse = source({
  id: "6a0e6a7e-0009-4000-8000-000000000009",
  title: "A nurse at the hospital of Niono",
  type: "interview",
  author: "Aminata K.",
  confidential: true,
  primary: true,
});

export const voa = source({
  id: "6a0e6a7e-0002-4000-8000-000000000002",
  title: "18 Killed During Latest Mali Insurgent Attacks",
  publisher: { name: "VOA", kind: "outlet", interest: "media", url: null },
  url: "https://voa.example/mali-attacks",
});

export const daily = source({
  id: "6a0e6a7e-0003-4000-8000-000000000003",
  title: "In Mali, three coordinated attacks left at least 18 dead",
  publisher: {
    name: "A French daily",
    kind: "outlet",
    interest: "media",
    url: null,
  },
  url: "https://daily.example/mali-three-attacks",
});

export const mentions: MentionView[] = [
  {
    id: "7b1e0000-0001-4000-8000-000000000001",
    articleId: "8c1e0000-0001-4000-8000-000000000001",
    articleTitle: voa.title,
    outlet: "VOA",
    url: "https://voa.example/mali-attacks",
    publishedAt: "2022-07-28T00:00:00Z",
    language: "en",
    rights: "third_party",
    versionN: 1,
    versionSha256: "3f".repeat(32),
    start: 701,
    end: 727,
    exact: "it “neutralized” 48 militants",
    prefix: "The Malian army issued a statement saying ",
    suffix: ".",
  },
  {
    id: "7b1e0000-0002-4000-8000-000000000002",
    articleId: "8c1e0000-0002-4000-8000-000000000002",
    articleTitle: daily.title,
    outlet: "A French daily",
    url: "https://daily.example/mali-three-attacks",
    publishedAt: "2022-07-28T00:00:00Z",
    language: "en",
    rights: "third_party",
    versionN: 1,
    versionSha256: "a7".repeat(32),
    start: 655,
    end: 686,
    exact: "claims to have killed 48 assailants",
    prefix: "25 injured, five of them seriously. The army ",
    suffix: " and “neutralized three terrorist pick-ups",
    differences: [
      {
        kind: "verb_changed",
        before: "neutralized",
        after: "killed",
        measures: { before: "neutralized", after: "killed" },
      },
    ],
  },
];
