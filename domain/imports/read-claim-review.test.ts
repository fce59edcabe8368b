import { describe, expect, it } from "vitest";

import { contentHash, identityOf, toRefusal } from "./imported-check";
import {
  claimReviewsIn,
  isWithdrawn,
  readClaimReview,
} from "./read-claim-review";

const REVIEW = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example/bridge",
  claimReviewed: "The <b>bridge</b> cost 48 million",
  datePublished: "2022-07-28",
  headline: "What the bridge cost",
  inLanguage: "en",
  author: {
    "@type": "Organization",
    name: "Example Checks",
    url: "https://checks.example/",
  },
  reviewRating: {
    "@type": "Rating",
    ratingValue: "1",
    bestRating: 5,
    worstRating: "1",
    alternateName: "False",
  },
  itemReviewed: {
    "@type": "Claim",
    author: { "@type": "Person", name: ["The minister", "of works"] },
    datePublished: "2022-07-20",
  },
};

const read = (over: object = {}) => readClaimReview({ ...REVIEW, ...over });

function check(over: object = {}) {
  const result = read(over);
  if (!result.ok) throw new Error(result.error);
  return result.value.check;
}

describe("readClaimReview", () => {
  it("takes what a check says, its rating as given", () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        authorUrl: "https://checks.example/",
        check: {
          statement: "The bridge cost 48 million",
          claimant: "The minister",
          saidOn: "2022-07-20",
          publishedOn: "2022-07-28",
          url: "https://checks.example/bridge",
          publisher: "Example Checks",
          title: "What the bridge cost",
          language: "en",
          rating: { words: "False", value: 1, best: 5, worst: 1 },
        },
      },
    });
  });

  it("takes ratings that are missing, empty or in odd forms as what they are", () => {
    const none = { words: null, value: null, best: null, worst: null };
    expect(check({ reviewRating: undefined }).rating).toEqual(none);
    expect(
      check({ reviewRating: { ratingValue: "", bestRating: "many" } }).rating,
    ).toEqual(none);
    expect(
      check({ reviewRating: [{ alternateName: { "@value": "Faux" } }] }).rating
        .words,
    ).toBe("Faux");
  });

  it("names the house and not the person who wrote", () => {
    const author = { "@type": "Person", name: "Ada", url: "https://x.example" };
    const publisher = { name: "The Desk" };
    expect(check({ author, publisher }).publisher).toBe("The Desk");
    expect(check({ author }).publisher).toBeNull();
    expect(read({ author })).toMatchObject({ value: { authorUrl: null } });
  });

  it.each([
    [{ claimReviewed: "<br>" }, "claim-missing"],
    [{ claimReviewed: { deep: 1 } }, "claim-missing"],
    [{ claimReviewed: "x".repeat(5001) }, "field-too-long"],
    [{ url: undefined }, "address-missing"],
    [{ url: "/doc/1" }, "address-not-web"],
    [{ url: "javascript:alert(1)" }, "address-not-web"],
    [{ url: "ftp://checks.example/1" }, "address-not-web"],
    [{ url: `https://checks.example/${"x".repeat(2000)}` }, "field-too-long"],
    [{ datePublished: "05/06/2022" }, "date-not-read"],
  ])("refuses %j", (over, reason) => {
    expect(read(over)).toMatchObject({ ok: false, error: reason });
  });

  it("says what was the cause, however long or broken", () => {
    const refused = read({ url: `ftp://${"\ud800".repeat(5000)}` });
    if (refused.ok) throw new Error("taken");
    const { detail } = toRefusal(refused);
    expect(detail.length).toBeLessThanOrEqual(300);
    expect(detail.isWellFormed()).toBe(true);
  });

  it.each([null, [], "x", 4, { __proto__: null }, { reviewRating: [[[]]] }])(
    "refuses what is no check: %j",
    (node) => {
      expect(readClaimReview(node).ok).toBe(false);
    },
  );
});

describe("claimReviewsIn", () => {
  it.each([
    ["a feed's item", { item: [REVIEW, REVIEW] }, 2],
    ["a graph", { "@graph": [{ "@type": "WebPage" }, REVIEW] }, 1],
    ["a wrapping", { found: { claimReview: REVIEW } }, 1],
    ["types in a list", { ...REVIEW, "@type": ["Review", "ClaimReview"] }, 1],
    ["a type by its address", { "@type": "http://schema.org/ClaimReview" }, 1],
    ["an item without one", { item: null }, 0],
    ["another type", { "@type": "MediaReview" }, 0],
  ])("finds those in %s", (_name, value, count) => {
    expect(claimReviewsIn(value)).toHaveLength(count);
  });

  it("goes no deeper than publishers do, and ends", () => {
    let value: unknown = REVIEW;
    for (let depth = 0; depth < 5000; depth += 1) value = [value];
    expect(claimReviewsIn(value)).toEqual([]);
  });
});

describe("isWithdrawn", () => {
  it("is what a feed's item with a day of deletion is", () => {
    expect(isWithdrawn({ dateDeleted: "2026-03-01" })).toBe(true);
    expect(isWithdrawn({ dateCreated: "2026-03-01" })).toBe(false);
  });
});

describe("identityOf", () => {
  it("tells two claims on one page apart, and not two spellings of one", () => {
    const one = identityOf(check());
    expect(
      identityOf(check({ claimReviewed: "the bridge  cost 48 MILLION" })),
    ).toBe(one);
    expect(identityOf(check({ claimReviewed: "The bridge cost 49" }))).not.toBe(
      one,
    );
    expect(identityOf(check({ url: "https://checks.example/b" }))).not.toBe(
      one,
    );
  });
});

describe("contentHash", () => {
  it("differs when the publisher says anything else", () => {
    const one = contentHash(check());
    expect(contentHash(check())).toBe(one);
    expect(contentHash(check({ headline: "Another" }))).not.toBe(one);
  });
});
