import { describe, expect, it } from "vitest";

import type { EditionCorrection } from "@/domain/publishing/edition";
import { codePointLength } from "@/lib/code-points";
import { claimReview } from "./claimreview";
import { newsArticle } from "./news-article";
import { dataBlock } from "./public/json-ld";
import { maliEdition } from "./public/mali-example/editions";
import { maliSummary } from "./public/mali-example/summary";

type Claimed = ReturnType<typeof maliEdition>;

const SITE = "https://checks.example.org";

/** What every document says of the newsroom that publishes it. */
const NEWSROOM = {
  "@type": "NewsMediaOrganization",
  name: "The Sahel Desk",
  url: `${SITE}/`,
  correctionsPolicy: `${SITE}/corrections`,
  verificationFactCheckingPolicy: `${SITE}/methodology`,
  actionableFeedbackPolicy: `${SITE}/report-an-error`,
};

function correction(note: string): EditionCorrection {
  return { kind: "factual", note, before: "47", after: "48" };
}

/** Editions that came out on the days that follow the first. */
function corrected<Of extends Claimed | ReturnType<typeof maliSummary>>(
  edition: Of,
): Of {
  const [first] = edition.history;
  const at = (day: string) => `2022-08-0${day}T09:00:00Z`;
  const history = [
    first!,
    { n: 2, publishedAt: at("2"), correction: correction("a"), sha256: null },
    { n: 3, publishedAt: at("3"), correction: correction("b"), sha256: null },
  ];
  return { ...structuredClone(edition), n: 3, publishedAt: at("3"), history };
}

const TOLD = [
  {
    "@type": "CorrectionComment",
    text: "b",
    datePublished: "2022-08-03T09:00:00Z",
  },
  {
    "@type": "CorrectionComment",
    text: "a",
    datePublished: "2022-08-02T09:00:00Z",
  },
];

describe("a ClaimReview", () => {
  it("says all that the standard has a place for, and nothing else", () => {
    const edition = corrected(maliEdition());
    const [voa, daily] = edition.claim.mentions;
    voa!.publishedAt = "2022-07-29";
    daily!.publishedAt = "2022-07-28";
    const url = `${SITE}/claims/army-neutralized-48`;
    expect(claimReview(edition)).toEqual({
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      "@id": `${url}#review`,
      url,
      datePublished: "2022-07-30",
      dateModified: "2022-08-03",
      inLanguage: "en",
      claimReviewed:
        "The Malian army “neutralized” 48 militants in the attacks of 27 July 2022",
      itemReviewed: {
        "@type": "Claim",
        author: {
          "@type": "Organization",
          name: "Malian Armed Forces",
          sameAs: "https://www.wikidata.org/wiki/Q1567838",
        },
        datePublished: "2022-07-28",
        appearance: [voa!, daily!].map((mention) => ({
          "@type": "CreativeWork",
          url: mention.url,
          headline: mention.articleTitle,
          publisher: { "@type": "Organization", name: mention.outlet },
        })),
      },
      author: NEWSROOM,
      reviewRating: {
        "@type": "Rating",
        ratingValue: 3,
        bestRating: 5,
        worstRating: 1,
        alternateName: "Disputed",
        ratingExplanation: expect.stringMatching(/^The army gave .*…$/s),
      },
      correction: TOLD,
      sdPublisher: {
        "@type": "Organization",
        name: "The Sahel Desk",
        url: `${SITE}/`,
      },
    });
  });

  it("gives reasons no longer than a few sentences", () => {
    const edition = structuredClone(maliEdition());
    edition.claim.verdict.rationale = "word ".repeat(400);
    const { reviewRating } = claimReview(edition)!;
    const rating = reviewRating as { ratingExplanation: string };
    expect(codePointLength(rating.ratingExplanation)).toBeLessThanOrEqual(301);
  });

  it("links to web addresses only, and calls a person one", () => {
    const edition = structuredClone(maliEdition());
    const { claim } = edition;
    claim.claimant = {
      ...claim.claimant!,
      kind: "person",
      url: "javascript:alert(1)",
    };
    claim.mentions[0]!.url = "data:text/html,no";
    const { itemReviewed } = claimReview(edition)!;
    const { author, appearance } = itemReviewed as {
      author: object;
      appearance: object[];
    };
    expect(author).toEqual({ "@type": "Person", name: "Malian Armed Forces" });
    expect(appearance).toHaveLength(1);
  });
});

it("a NewsArticle names who wrote it, its corrections and its claims' pages", () => {
  const { mentions, ...rest } = newsArticle(corrected(maliSummary()));
  const url = `${SITE}/summaries/mali-27-july`;
  expect(rest).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    headline: "What is known of the attacks of 27 July in Mali",
    description: expect.stringContaining("one communiqué"),
    inLanguage: "en",
    datePublished: "2022-07-31T09:00:00Z",
    dateModified: "2022-08-03T09:00:00Z",
    author: [{ "@type": "Person", name: "Awa Diallo" }],
    publisher: NEWSROOM,
    correction: TOLD,
  });
  const { itemListElement } = mentions as { itemListElement: object[] };
  expect(itemListElement).toHaveLength(maliSummary().claims.length);
  expect(JSON.stringify(mentions)).not.toContain("ClaimReview");
});

it("no text ends the block that data stands in", () => {
  const hostile = "</script><!--\u2028\u2029<script>";
  const block = dataBlock({ text: hostile });
  expect(block).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(block)).toEqual({ text: hostile });
});
