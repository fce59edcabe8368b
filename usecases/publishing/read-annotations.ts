import "server-only";

import { db } from "@/db";
import { findMentionClaim } from "@/db/queries/mentions";
import { countPublications, listPublications } from "@/db/queries/public-lists";
import {
  type AnnotationContainer,
  annotationContainer,
  annotationDocument,
  annotationPage,
} from "@/documents/annotation-container";
import { annotationOf, annotationsOf } from "@/documents/annotations";
import type { PublicDocument } from "@/documents/public/document";
import { PATHS } from "@/documents/public/paths";
import type { Site } from "@/documents/public/site";
import type { AnnotationShape } from "@/domain/publishing/annotation-shape";
import { isRetraction } from "@/domain/publishing/edition";
import { baseUrl } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";
import { editionsOf } from "./listed";
import { sitePage } from "./public-site";

/** How many claims' annotations a page holds. */
const CLAIMS = 25;

type Of = {
  site: Site;
  newsroomId: string;
  shape: AnnotationShape;
  n: number;
};

/** The container of every published mention, or one page of it, from 1 on. */
export function readAnnotations(
  host: string,
  n: number | undefined,
  shape: AnnotationShape = { iris: false, minimal: false },
): Promise<PublicDocument> {
  const name = `annotations ${JSON.stringify([n, shape])}`;
  return sitePage(host, name, async (site, newsroomId) => {
    const of = { site, newsroomId, shape, n: n ?? 1 };
    const container = await containerOf(of);
    return n === undefined
      ? annotationContainer(container)
      : annotationPage(container, container.first);
  });
}

async function containerOf({ site, newsroomId, shape, n }: Of) {
  const { newsroom, ledgerHead } = site;
  const claims = { newsroomId, kind: "claim" } as const;
  const { published, annotations } = await countPublications(db, claims);
  const pages = Math.max(1, Math.ceil(published / CLAIMS));
  const offset = (n - 1) * CLAIMS;
  const before = offset
    ? await listPublications(db, { ...claims, limit: offset })
    : [];
  const rows = await listPublications(db, { ...claims, offset, limit: CLAIMS });
  const editions = await editionsOf(rows);
  const items = editions.flatMap((edition) =>
    edition.kind === "claim" && !isRetraction(edition)
      ? annotationsOf(edition)
      : [],
  );
  const container: AnnotationContainer = {
    publisher: newsroom,
    shape,
    total: annotations,
    modified: ledgerHead?.at ?? new Date(0).toISOString(),
    last: pathOfPage(pages, shape),
    first: {
      path: pathOfPage(n, shape),
      next: n < pages ? pathOfPage(n + 1, shape) : null,
      previous: n > 1 ? pathOfPage(n - 1, shape) : null,
      startIndex: before.reduce((sum, row) => sum + row.annotations, 0),
      items,
    },
  };
  return container;
}

function pathOfPage(n: number, { iris }: AnnotationShape): string {
  return `${PATHS.annotations}?${iris ? "iris=1&" : ""}page=${n}`;
}

/** Where the container stands in the shape in which it was asked for. */
export function containerLocation(shape: AnnotationShape): string {
  const search = new URLSearchParams({
    ...(shape.minimal && { minimal: "1" }),
    iris: shape.iris ? "1" : "0",
  });
  return `${baseUrl()}${PATHS.annotations}?${search}`;
}

/** One published mention as an annotation. */
export async function readAnnotation(
  mentionId: string,
): Promise<Result<PublicDocument, "not-found">> {
  const mention = await findMentionClaim(db, mentionId);
  if (!mention) return refuse("not-found");
  const { newsroomId, claimId } = mention;
  const rows = await listPublications(db, {
    newsroomId,
    kind: "claim",
    subjectIds: [claimId],
    limit: 1,
  });
  const [edition] = await editionsOf(rows);
  if (edition?.kind !== "claim") return refuse("not-found");
  const said = edition.claim.mentions.find(({ id }) => id === mentionId);
  if (!said || isRetraction(edition)) return refuse("not-found");
  const annotation = annotationOf(edition, said);
  return annotation ? ok(annotationDocument(annotation)) : refuse("not-found");
}
