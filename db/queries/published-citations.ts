import { and, asc, eq, isNull } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { publications, publishedCitations, summaries } from "@/db/schema";

/** The published, unretracted summaries whose edition cites a claim. */
export async function listCitingSummaries(on: Executor, claimId: string) {
  return on
    .select({
      title: publications.title,
      slug: publications.slug,
      language: summaries.language,
    })
    .from(publishedCitations)
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, "summary"),
        eq(publications.subjectId, publishedCitations.summaryId),
      ),
    )
    .innerJoin(summaries, eq(summaries.id, publishedCitations.summaryId))
    .where(
      and(
        eq(publishedCitations.claimId, claimId),
        isNull(publications.retractedAt),
        isNull(publications.withheldReason),
      ),
    )
    .orderBy(asc(publications.title));
}
