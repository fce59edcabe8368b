import type { PartyView } from "@/domain/publishing/checked-claim";
import type { LintFinding } from "@/domain/publishing/claimreview-findings";
import { lintClaimReview } from "@/domain/publishing/claimreview-linter";
import type { PageAround } from "@/domain/publishing/claimreview-rules";
import { type ClaimEdition, isRetraction } from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import type { PublicMention } from "@/domain/publishing/public-claim";
import { shortened } from "@/domain/publishing/quotation";
import { isoDay } from "@/lib/dates";
import { webAddress } from "@/lib/web-address";
import { correctionComments } from "./corrections-data";
import { organization } from "./organization";
import type { JsonLd } from "./public/json-ld";
import { address, pathOf } from "./public/paths";

/** How much of the rationale goes into the markup, in code points. */
const EXPLANATION = 300;

/** What only the site as a whole knows of a ClaimReview. */
export type SiteAround = Pick<
  PageAround,
  "scaleWords" | "urlsElsewhere" | "answer"
>;

/** What the markup came to: null where none is allowed or a rule is broken. */
export type CheckedReview = { markup: JsonLd | null; findings: LintFinding[] };

/**
 * The claim's ClaimReview after our linter: markup with an error stays off the
 * page, and the editor gets every finding. Without `site` the rules that need
 * other pages (7, and whether the address answers) pass.
 */
export function checkedClaimReview(
  edition: ClaimEdition,
  site: SiteAround = {
    scaleWords: [],
    urlsElsewhere: new Set(),
    answer: null,
  },
): CheckedReview {
  const review = isRetraction(edition) ? null : claimReview(edition);
  if (!review) return { markup: null, findings: [] };
  const findings = lintClaimReview(review, {
    ...site,
    url: address(edition.publisher, pathOf("claim", edition.slug)),
    rating: edition.claim.verdict.rating.label,
    claimantKnown: edition.claim.claimant !== null,
    reviewsOnPage: 1,
  });
  const broken = findings.some(({ severity }) => severity === "error");
  return { markup: broken ? null : review, findings };
}

/**
 * The claim's schema.org ClaimReview, or null where the rules allow none: a
 * newsroom's check of its own words, with no one else claiming them or
 * carrying them, is not a review of a claim (standards §1.3).
 */
export function claimReview(edition: ClaimEdition): JsonLd | null {
  const { publisher, claim } = edition;
  const elsewhere = claim.mentions.filter(({ rights }) => rights !== "own");
  const claimant = isOther(claim.claimant, publisher) ? claim.claimant : null;
  if (!claimant && elsewhere.length === 0) return null;

  const url = address(publisher, pathOf("claim", edition.slug));
  const corrections = correctionComments(edition.history);
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": `${url}#review`,
    url,
    datePublished: isoDay(edition.firstPublishedAt),
    dateModified: isoDay(edition.publishedAt),
    inLanguage: publisher.language,
    claimReviewed: claim.statement,
    itemReviewed: itemReviewed(claimant, elsewhere),
    author: organization(publisher),
    reviewRating: reviewRating(edition),
    ...(corrections.length > 0 && { correction: corrections }),
    sdPublisher: {
      "@type": "Organization",
      name: publisher.name,
      url: address(publisher, "/"),
    },
  };
}

function isOther(party: PartyView | null, publisher: Publisher): boolean {
  return party !== null && party.name !== publisher.name;
}

function itemReviewed(
  claimant: PartyView | null,
  mentions: PublicMention[],
): JsonLd {
  const dates = mentions
    .map((mention) => mention.publishedAt)
    .filter((date) => date !== null)
    .sort();
  const appearance = mentions.flatMap((mention) => appearanceOf(mention));
  return {
    "@type": "Claim",
    ...(claimant && { author: claimantOf(claimant) }),
    ...(dates[0] && { datePublished: isoDay(dates[0]) }),
    ...(appearance.length > 0 && { appearance }),
  };
}

function claimantOf({ kind, name, url }: PartyView): JsonLd {
  const sameAs = webAddress(url);
  return {
    "@type": kind === "person" ? "Person" : "Organization",
    name,
    ...(sameAs && { sameAs }),
  };
}

function appearanceOf(mention: PublicMention): JsonLd[] {
  const url = webAddress(mention.url);
  if (url === null) return [];
  return [
    {
      "@type": "CreativeWork",
      url,
      headline: mention.articleTitle,
      publisher: { "@type": "Organization", name: mention.outlet },
    },
  ];
}

function reviewRating({ claim, scale }: ClaimEdition): JsonLd {
  const { rating, rationale } = claim.verdict;
  const placed = scale !== null && rating.value !== null;
  return {
    "@type": "Rating",
    ...(placed && {
      ratingValue: rating.value,
      bestRating: scale.best,
      worstRating: scale.worst,
    }),
    alternateName: rating.label,
    ratingExplanation: shortened(rationale, EXPLANATION).text,
  };
}
