import type { ClaimEdition } from "@/domain/publishing/edition";
import type { PublicMention } from "@/domain/publishing/public-claim";
import { webAddress } from "@/lib/web-address";
import type { JsonLd } from "./public/json-ld";
import { address, PATHS, pathOf } from "./public/paths";

/** The JSON-LD context of every annotation. */
export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** What the Web Annotation Protocol asks an annotation to be sent as. */
export const ANNOTATION_TYPE = `application/ld+json; profile="${ANNOTATION_CONTEXT}"`;

/** Where one published mention stands as an annotation. */
export function annotationPath(mentionId: string): string {
  return `${PATHS.annotations}${encodeURIComponent(mentionId)}`;
}

/**
 * Every mention of a claim that has an address, as W3C annotations: our rating
 * on exact words of someone's page. Positions count code points.
 */
export function annotationsOf(edition: ClaimEdition): JsonLd[] {
  return edition.claim.mentions.flatMap((mention) => {
    const annotation = annotationOf(edition, mention);
    return annotation ? [annotation] : [];
  });
}

/** One mention as an annotation; null where its article has no address. */
export function annotationOf(
  edition: ClaimEdition,
  mention: PublicMention,
): JsonLd | null {
  const source = webAddress(mention.url);
  if (source === null) return null;
  const { publisher } = edition;
  return {
    "@context": ANNOTATION_CONTEXT,
    id: address(publisher, annotationPath(mention.id)),
    type: "Annotation",
    motivation: "assessing",
    created: edition.firstPublishedAt,
    modified: edition.publishedAt,
    creator: {
      id: address(publisher, PATHS.home),
      type: "Organization",
      name: publisher.name,
    },
    canonical: `urn:uuid:${mention.id}`,
    body: bodiesOf(edition),
    target: { source, selector: selectorsOf(mention) },
  };
}

function bodiesOf({ claim, publisher, slug }: ClaimEdition): JsonLd[] {
  const { rating, rationale } = claim.verdict;
  return [
    {
      type: "TextualBody",
      value: rationale,
      format: "text/plain",
      language: publisher.language,
      purpose: "commenting",
    },
    {
      type: "TextualBody",
      value: rating.label,
      format: "text/plain",
      language: publisher.language,
      purpose: "classifying",
    },
    {
      type: "SpecificResource",
      source: address(publisher, pathOf("claim", slug)),
      purpose: "linking",
    },
  ];
}

/** The exact words and where they stand; words cut for length say only where. */
function selectorsOf(mention: PublicMention): JsonLd[] {
  const { exact, prefix, suffix, start, end, cut } = mention;
  const position = { type: "TextPositionSelector", start, end };
  if (cut) return [position];
  const quote = {
    type: "TextQuoteSelector",
    exact,
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
  return [quote, position];
}
