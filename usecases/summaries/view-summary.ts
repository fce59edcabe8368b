import "server-only";

import { db } from "@/db";
import { listSlugs } from "@/db/queries/slugs";
import {
  findSummary,
  findSummarySignature,
  listSummaryAuthors,
} from "@/db/queries/summaries";
import { type Actor, may } from "@/domain/people/actor";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import { citedClaimIds } from "@/domain/summaries/summary-sentences";
import { readAddress } from "@/usecases/publishing/read-address";
import { readScheduling } from "@/usecases/publishing/read-scheduling";
import { readCorrecting } from "@/usecases/publishing/standing-edition";
import { readCiteable } from "./read-citeable";

/** A summary as its writers see it; undefined when the newsroom has none. */
export async function viewSummary(actor: Actor, summaryId: string) {
  const { newsroomId } = actor;
  const key = { newsroomId, summaryId };
  const summary = await findSummary(db, key);
  if (!summary) return undefined;
  const { revision } = summary;
  const blocks = readSummaryDocument(summary.document);
  const cited = blocks.ok ? citedClaimIds(blocks.value) : [];
  const [authors, signature, [slug], claims] = await Promise.all([
    listSummaryAuthors(db, summaryId),
    findSummarySignature(db, { ...key, revision }),
    listSlugs(db, { kind: "summary", subjectIds: [summaryId] }),
    readCiteable(actor, cited),
  ]);
  const onlyAuthor = authors.every(({ userId }) => userId === actor.userId);
  return {
    summary,
    authors: authors.map(({ name }) => name),
    signature,
    slug: slug?.slug ?? null,
    correcting: slug
      ? await readCorrecting(actor, {
          kind: "summary",
          subjectId: summaryId,
        })
      : null,
    address: slug
      ? await readAddress(actor, { kind: "summary", subjectId: summaryId })
      : null,
    scheduling: slug
      ? null
      : await readScheduling(actor, { kind: "summary", subjectId: summaryId }),
    claims,
    mayWrite: may(actor, "writeSummaries"),
    maySign: may(actor, "countersign") && !onlyAuthor,
    mayPublish: may(actor, "publish"),
  };
}

export type SummaryView = NonNullable<Awaited<ReturnType<typeof viewSummary>>>;
