import { describe, expect, it } from "vitest";

import { lintClaimReview } from "@/domain/publishing/claimreview-linter";
import { checkedClaimReview, claimReview } from "./claimreview";
import { maliEdition } from "./public/mali-example/editions";

describe("claimReview", () => {
  it("of the Mali claim breaks no rule", () => {
    const { markup, findings } = checkedClaimReview(maliEdition());
    expect(markup).not.toBeNull();
    expect(findings.map(({ code }) => code)).toEqual([]);
  });

  it("is none for our own words that nobody else claims or carries", () => {
    const edition = maliEdition();
    edition.claim.claimant = null;
    for (const mention of edition.claim.mentions) mention.rights = "own";
    expect(claimReview(edition)).toBeNull();
    edition.claim.claimant = {
      name: edition.publisher.name,
      kind: "outlet",
      interest: "media",
      url: null,
    };
    expect(claimReview(edition)).toBeNull();
  });

  it("is given for our own words that carry another's claim, own pages unnamed", () => {
    const edition = maliEdition();
    for (const mention of edition.claim.mentions) mention.rights = "own";
    const review = claimReview(edition);
    expect(review).toMatchObject({
      itemReviewed: { author: { name: "Malian Armed Forces" } },
    });
    expect(review?.itemReviewed).not.toHaveProperty("appearance");
  });

  it("names no claimant where none is known", () => {
    const edition = maliEdition();
    edition.claim.claimant = null;
    expect(claimReview(edition)?.itemReviewed).not.toHaveProperty("author");
  });

  it("gives numbers only for a rating that has a place on a scale", () => {
    const edition = maliEdition();
    edition.claim.verdict.rating.value = null;
    expect(claimReview(edition)?.reviewRating).toEqual({
      "@type": "Rating",
      alternateName: "Disputed",
      ratingExplanation: expect.stringContaining("communiqué"),
    });
  });

  it("stays off the page when a rule is broken, and says which", () => {
    const edition = maliEdition();
    edition.claim.statement = "Disputed: 48 were killed";
    const { markup, findings } = checkedClaimReview(edition);
    expect(markup).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["claim-holds-rating"]);
  });

  it("is there on a trial without https too, with a warning", () => {
    const edition = maliEdition();
    edition.publisher.url = "http://localhost:3000";
    const { markup, findings } = checkedClaimReview(edition);
    expect(markup).not.toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["site-not-https"]);
  });

  it("takes what only the site knows into account", () => {
    const edition = maliEdition();
    const { url } = claimReview(edition) as { url: string };
    const { findings } = checkedClaimReview(edition, {
      scaleWords: ["Disputed"],
      urlsElsewhere: new Set([url]),
      answer: { status: 301, redirected: true },
    });
    expect(findings.map(({ rule }) => rule)).toEqual([2, 7]);
  });

  it("is read by the linter as it is written into a page", () => {
    const parsed: unknown = JSON.parse(
      JSON.stringify(claimReview(maliEdition())),
    );
    const found = lintClaimReview(parsed, {
      url: "https://checks.example.org/claims/army-neutralized-48",
      rating: "Disputed",
      scaleWords: [],
      claimantKnown: true,
      reviewsOnPage: 1,
      urlsElsewhere: new Set(),
      answer: null,
    });
    expect(found).toEqual([]);
  });
});
