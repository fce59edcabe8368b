import type { ClaimEdition } from "@/domain/publishing/edition";
import type {
  NewsroomView,
  Publisher,
} from "@/domain/publishing/newsroom-view";
import type { PublicMention } from "@/domain/publishing/public-claim";
import { webAddress } from "@/lib/web-address";
import { documentOf, type PublicDocument } from "./public/document";
import type { JsonLd } from "./public/json-ld";
import { address, PATHS, pathOf } from "./public/paths";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** What the Web Annotation Protocol asks an annotation to be sent as. */
export const ANNOTATION_TYPE = `application/ld+json; profile="${CONTEXT}"`;

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
    "@context": CONTEXT,
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

/** A page of the container, by its place in the order of publication. */
export type AnnotationPageInput = {
  /** Paths of this page and its neighbours. */
  path: string;
  next: string | null;
  previous: string | null;
  /** How many annotations come before this page. */
  startIndex: number;
  items: JsonLd[];
};

export type AnnotationContainer = {
  publisher: Publisher & Pick<NewsroomView, "licence">;
  total: number;
  modified: string;
  /** Path of the last page. */
  last: string;
  first: AnnotationPageInput;
};

/**
 * The container at `/annotations/` (Web Annotation Protocol): a collection
 * with its first page inside, which is what a client gets without asking.
 */
export function annotationContainer(
  container: AnnotationContainer,
): PublicDocument {
  const { publisher, first, last } = container;
  const {
    "@context": _context,
    partOf: _partOf,
    ...page
  } = pageOf(container, first);
  return sent({
    "@context": [CONTEXT, "http://www.w3.org/ns/ldp.jsonld"],
    ...collectionOf(container),
    type: ["BasicContainer", "AnnotationCollection"],
    label: publisher.name,
    ...(publisher.licence && { rights: publisher.licence }),
    first: page,
    last: address(publisher, last),
  });
}

/** One page of the container. */
export function annotationPage(
  container: AnnotationContainer,
  page: AnnotationPageInput,
): PublicDocument {
  return sent(pageOf(container, page));
}

/** One annotation as it is sent. */
export function annotationDocument(annotation: JsonLd): PublicDocument {
  return sent(annotation);
}

function pageOf(
  container: AnnotationContainer,
  page: AnnotationPageInput,
): JsonLd {
  const { publisher } = container;
  return {
    "@context": CONTEXT,
    id: address(publisher, page.path),
    type: "AnnotationPage",
    partOf: collectionOf(container),
    startIndex: page.startIndex,
    ...(page.previous && { prev: address(publisher, page.previous) }),
    ...(page.next && { next: address(publisher, page.next) }),
    items: page.items.map(({ "@context": _context, ...item }) => item),
  };
}

function collectionOf({ publisher, total, modified }: AnnotationContainer) {
  return { id: address(publisher, PATHS.annotations), total, modified };
}

function sent(body: JsonLd): PublicDocument {
  return documentOf(`${JSON.stringify(body)}\n`, ANNOTATION_TYPE);
}
