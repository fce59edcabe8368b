import type { ClaimEdition } from "@/domain/publishing/edition";
import { documentOf, type PublicDocument } from "./public/document";
import { address, pathOf } from "./public/paths";

const JSON_TYPE = "application/json; charset=utf-8";

/**
 * Published claims as Google's Fact Check Tools API answers `claims:search`
 * (standards §2.1): what is empty is left out, so nothing found is `{}`.
 */
export function claimSearchAnswer(
  editions: ClaimEdition[],
  nextPageToken: string | null,
): PublicDocument {
  const body = {
    ...(editions.length > 0 && { claims: editions.map(foundClaim) }),
    ...(nextPageToken && { nextPageToken }),
  };
  return documentOf(`${JSON.stringify(body)}\n`, JSON_TYPE);
}

function foundClaim(edition: ClaimEdition) {
  const { claim, publisher, slug, publishedAt } = edition;
  const said = claim.mentions
    .map((mention) => mention.publishedAt)
    .filter((at) => at !== null)
    .sort()[0];
  const { name } = publisher;
  const site = new URL(publisher.url).hostname.replace(/^www\./, "");
  return {
    text: claim.statement,
    ...(claim.claimant && { claimant: claim.claimant.name }),
    ...(said && { claimDate: rfc3339(said) }),
    claimReview: [
      {
        publisher: { ...(name && { name }), site },
        url: address(publisher, pathOf("claim", slug)),
        title: claim.statement,
        reviewDate: rfc3339(publishedAt),
        textualRating: claim.verdict.rating.label,
        languageCode: publisher.language,
      },
    ],
  };
}

/** A date or moment to the second, in UTC, as the API writes times. */
function rfc3339(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}

export type ClaimSearchError = {
  code: 400 | 404;
  status: "INVALID_ARGUMENT" | "NOT_FOUND";
  message: string;
};

/** Why a search can't be answered, in the shape that Google's clients read. */
export function claimSearchError(error: ClaimSearchError): PublicDocument {
  return documentOf(`${JSON.stringify({ error })}\n`, JSON_TYPE);
}
