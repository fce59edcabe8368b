import type { SummaryEdition } from "@/domain/publishing/edition";
import { correctionComments } from "./corrections-data";
import { organization } from "./organization";
import type { JsonLd } from "./public/json-ld";
import { address, pathOf } from "./public/paths";

/**
 * A summary as schema.org's NewsArticle. Its claims are listed by address
 * only: a ClaimReview stands on its claim's own page and nowhere else.
 */
export function newsArticle(edition: SummaryEdition): JsonLd {
  const { publisher, claims, history } = edition;
  const url = address(publisher, pathOf("summary", edition.slug));
  const corrections = correctionComments(history);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    headline: edition.title,
    ...(edition.standfirst && { description: edition.standfirst }),
    inLanguage: edition.language,
    datePublished: edition.firstPublishedAt,
    dateModified: edition.publishedAt,
    author: authors(edition),
    publisher: organization(publisher),
    ...(corrections.length > 0 && { correction: corrections }),
    mentions: {
      "@type": "ItemList",
      itemListElement: claims.map((claim, i) => ({
        "@type": "ListItem",
        position: i + 1,
        name: claim.statement,
        url: address(publisher, pathOf("claim", claim.slug)),
      })),
    },
  };
}

/** The people who wrote it; the newsroom where nobody is named. */
function authors({ signedBy, publisher }: SummaryEdition): JsonLd[] {
  const people = signedBy
    .filter(({ part }) => part === "wrote")
    .map(({ name }) => ({ "@type": "Person", name }));
  return people.length > 0 ? people : [organization(publisher)];
}
