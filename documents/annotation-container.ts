import type { AnnotationShape } from "@/domain/publishing/annotation-shape";
import type {
  NewsroomView,
  Publisher,
} from "@/domain/publishing/newsroom-view";
import { ANNOTATION_CONTEXT, ANNOTATION_TYPE } from "./annotations";
import { documentOf, type PublicDocument } from "./public/document";
import type { JsonLd } from "./public/json-ld";
import { address, PATHS } from "./public/paths";

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
  shape: AnnotationShape;
  total: number;
  modified: string;
  /** Path of the last page. */
  last: string;
  first: AnnotationPageInput;
};

/**
 * The container at `/annotations/` (Web Annotation Protocol): a collection
 * with its first page inside, which is what a client gets without asking, or
 * with that page's address where it prefers a minimal one.
 */
export function annotationContainer(
  container: AnnotationContainer,
): PublicDocument {
  const { publisher, shape, first, last } = container;
  const {
    "@context": _context,
    partOf: _partOf,
    ...page
  } = pageOf(container, first);
  return sent({
    "@context": [ANNOTATION_CONTEXT, "http://www.w3.org/ns/ldp.jsonld"],
    ...collectionOf(container),
    type: ["BasicContainer", "AnnotationCollection"],
    label: publisher.name,
    ...(publisher.licence && { rights: publisher.licence }),
    first: shape.minimal ? address(publisher, first.path) : page,
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
  const { publisher, shape } = container;
  return {
    "@context": ANNOTATION_CONTEXT,
    id: address(publisher, page.path),
    type: "AnnotationPage",
    partOf: collectionOf(container),
    startIndex: page.startIndex,
    ...(page.previous && { prev: address(publisher, page.previous) }),
    ...(page.next && { next: address(publisher, page.next) }),
    items: page.items.map(({ "@context": _context, ...item }) =>
      shape.iris ? item.id : item,
    ),
  };
}

function collectionOf({ publisher, total, modified }: AnnotationContainer) {
  return { id: address(publisher, PATHS.annotations), total, modified };
}

function sent(body: JsonLd): PublicDocument {
  return documentOf(`${JSON.stringify(body)}\n`, ANNOTATION_TYPE);
}
