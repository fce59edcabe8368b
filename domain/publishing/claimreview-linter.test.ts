import { describe, expect, it } from "vitest";

import { lintClaimReview } from "./claimreview-linter";
import type { PageAround } from "./claimreview-rules";

const PAGE: PageAround = {
  url: "https://checks.example.org/claims/rate-41",
  rating: "Mostly false",
  scaleWords: ["True", "Mostly false", "False"],
  claimantKnown: true,
  reviewsOnPage: 1,
  urlsElsewhere: new Set(["https://checks.example.org/claims/other"]),
  answer: { status: 200, redirected: false },
};

function markup() {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://checks.example.org/claims/rate-41",
    claimReviewed: "Unemployment fell to 4.1% in the second quarter",
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Person", name: "J. Minister" } as unknown,
      appearance: ["https://gov.example/speech"] as unknown,
    },
    reviewRating: {
      "@type": "Rating",
      ratingValue: 2 as unknown,
      bestRating: 5 as unknown,
      worstRating: 1 as unknown,
      alternateName: "Mostly false",
    },
  };
}

type Markup = ReturnType<typeof markup>;

function codes(change: (held: Markup) => void, page: Partial<PageAround> = {}) {
  const held = markup();
  change(held);
  return lintClaimReview(held, { ...PAGE, ...page }).map(({ code }) => code);
}

describe("lintClaimReview", () => {
  it("finds nothing in the standard's own example", () => {
    expect(codes(() => {})).toEqual([]);
  });

  it.each([null, 7, "x", [], {}])("says what %j lacks", (nothing) => {
    const found = lintClaimReview(nothing, PAGE).map(({ code }) => code);
    expect(found).toEqual([
      "no-context",
      "not-a-claim-review",
      "no-claim",
      "no-rating-word",
      "no-url",
      "no-appearance",
    ]);
  });

  describe("rule 1: context, type and what it can't be without", () => {
    it.each<[string, (held: Markup) => void]>([
      ["no-context", (held) => Object.assign(held, { "@context": "x" })],
      [
        "not-a-claim-review",
        (held) => Object.assign(held, { "@type": "Review" }),
      ],
      ["no-claim", (held) => Object.assign(held, { claimReviewed: " " })],
      [
        "no-rating-word",
        (held) => Object.assign(held.reviewRating, { alternateName: "" }),
      ],
      ["no-url", (held) => Object.assign(held, { url: "" })],
    ])("%s", (code, change) => {
      expect(codes(change)).toEqual([code]);
    });
  });

  describe("rule 2: the address", () => {
    it.each([
      ["http://checks.example.org/claims/rate-41", ["url-not-https"]],
      ["/claims/rate-41", ["url-not-https"]],
      ["https://checks.example.org.evil.example/", ["url-elsewhere"]],
      ["https://evilchecks.example.org/", ["url-elsewhere"]],
      ["https://m.checks.example.org/claims/rate-41", []],
    ])("%s: %j", (url, expected) => {
      expect(codes((held) => Object.assign(held, { url }))).toEqual(expected);
    });

    it.each([
      { status: 404, redirected: false },
      { status: 200, redirected: true },
    ])("refuses an address that answers %j", (answer) => {
      expect(codes(() => {}, { answer })).toEqual(["url-does-not-answer"]);
    });

    it("warns of a site that has no https itself, as on a trial", () => {
      const page = { url: "http://localhost:3000/claims/rate-41" };
      const at = (url: string) =>
        codes((held) => Object.assign(held, { url }), page);
      expect(at(page.url)).toEqual(["site-not-https"]);
      expect(at("http://other.example/")).toContain("url-elsewhere");
      expect(at("/claims/rate-41")).toEqual(["url-not-https"]);
    });

    it("passes where nobody asked", () => {
      expect(codes(() => {}, { answer: null })).toEqual([]);
    });
  });

  describe("rule 3: the claim in words", () => {
    it.each([
      ["x".repeat(75), []],
      ["😀".repeat(75), []],
      ["x".repeat(76), ["claim-long"]],
      ["It is mostly FALSE that rates fell", ["claim-holds-rating"]],
      ["Rates fell: true", ["claim-holds-rating"]],
      ["Rates truly fell: trueness", []],
      ["A falsely labelled rate", []],
    ])("%s: %j", (claimReviewed, expected) => {
      const change = (held: Markup) => Object.assign(held, { claimReviewed });
      expect(codes(change)).toEqual(expected);
    });

    it("reads a label with signs of its own as text", () => {
      const page = { scaleWords: ["(?", ""], rating: "Mostly false" };
      expect(codes(() => {}, page)).toEqual([]);
    });
  });

  describe("rule 4: the numbers", () => {
    it.each([
      [undefined, undefined, undefined, []],
      ["2", "5", "1", []],
      [2, 5, undefined, ["numbers-incomplete"]],
      ["two", 5, 1, ["numbers-incomplete"]],
      ["", 5, 1, ["numbers-incomplete"]],
      [2, 5, 0, ["scale-out-of-order"]],
      [2, 2, 2, ["scale-out-of-order"]],
      [6, 5, 1, ["value-off-scale"]],
      [0, 5, 1, ["value-off-scale"]],
      [5, 5, 1, []],
    ])("value %j best %j worst %j: %j", (value, best, worst, expected) => {
      const numbers = {
        ratingValue: value,
        bestRating: best,
        worstRating: worst,
      };
      const change = (held: Markup) =>
        Object.assign(held.reviewRating, numbers);
      expect(codes(change)).toEqual(expected);
    });
  });

  describe("rule 5: the claimant", () => {
    const author = (value: unknown) => (held: Markup) =>
      Object.assign(held.itemReviewed, { author: value });

    it.each([
      [{ "@type": "Person" }, ["author-without-name"]],
      [[{ name: "A" }, { name: "" }], ["author-without-name"]],
      [{ name: "Unknown" }, ["placeholder-author"]],
      [{ name: "inconnu" }, ["placeholder-author"]],
      [{ name: "—" }, ["placeholder-author"]],
      [{ name: "Anonymous Content Ltd" }, []],
      [undefined, []],
    ])("%j: %j", (value, expected) => {
      expect(codes(author(value))).toEqual(expected);
    });

    it("refuses any author of a claim that has none", () => {
      const page = { claimantKnown: false };
      expect(codes(author({ name: "A" }), page)).toEqual([
        "placeholder-author",
      ]);
      expect(codes(author(undefined), page)).toEqual([]);
    });
  });

  describe("rule 6: where it appeared", () => {
    const own = "https://checks.example.org/news/1";
    it.each([
      [undefined, ["no-appearance"]],
      [[], ["no-appearance"]],
      [own, ["only-own-appearance"]],
      [[{ url: own }], ["only-own-appearance"]],
      [[{ url: own }, { url: "https://gov.example/" }], []],
      [[{ name: "A speech" }], []],
    ])("%j: %j", (appearance, expected) => {
      const change = (held: Markup) =>
        Object.assign(held.itemReviewed, { appearance });
      expect(codes(change)).toEqual(expected);
    });

    it("counts the first appearance too", () => {
      const change = (held: Markup) =>
        Object.assign(held.itemReviewed, {
          appearance: undefined,
          firstAppearance: { url: "https://gov.example/" },
        });
      expect(codes(change)).toEqual([]);
    });
  });

  it("rule 7: one review a page, its address once on the site", () => {
    expect(codes(() => {}, { reviewsOnPage: 2 })).toEqual(["several-on-page"]);
    const urlsElsewhere = new Set([markup().url]);
    expect(codes(() => {}, { urlsElsewhere })).toEqual(["url-taken"]);
  });

  it("rule 8: the rating is the page's", () => {
    expect(codes(() => {}, { rating: "False" })).toEqual(["rating-differs"]);
    expect(codes(() => {}, { rating: "mostly false" })).toEqual([]);
  });

  it("says each finding in both languages, with its rule", () => {
    const [found] = lintClaimReview(
      { ...markup(), claimReviewed: "x".repeat(80) },
      PAGE,
    );
    expect(found).toMatchObject({ rule: 3, severity: "warning" });
    expect(found?.sentence.en).toContain("75");
    expect(found?.sentence.fr).toContain("75");
  });
});
