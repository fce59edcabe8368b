import { and, eq, sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { editions, publications, slugs } from "@/db/schema";

/** Changes when `listCitingSummaries` answers otherwise. */
const citedByMark = sql<string>`(
  select coalesce(string_agg(s.edition_id || ' ' || s.slug, ' ' order by s.subject_id), '')
  from published_citations c
  join publications s on s.subject_kind = 'summary' and s.subject_id = c.summary_id
  where c.claim_id = ${publications.subjectId}
    and s.retracted_at is null and s.withheld_reason is null)`;

/** Changes when `listChangedWords` answers otherwise. */
const changedWordsMark = sql<string>`(
  select coalesce(string_agg(r.id || coalesce(r.decision, '') || coalesce(r.decided_at::text, ''), ' ' order by r.id), '')
  from mentions m join reanchorings r on r.mention_id = m.id
  where m.newsroom_id = ${publications.newsroomId}
    and m.claim_id = ${publications.subjectId} and m.removed_at is null)`;

/**
 * Written out and handed to the database once for each pool: readers ask this
 * more often than all the rest together.
 */
const prepared = new WeakMap<Executor, ReturnType<typeof prepare>>();

function prepare(on: Executor) {
  return on
    .select({
      currentSlug: publications.slug,
      subjectId: publications.subjectId,
      newsroomId: publications.newsroomId,
      editionId: publications.editionId,
      publishedAt: editions.publishedAt,
      withheldReason: publications.withheldReason,
      withheldAuthority: publications.withheldAuthority,
      withheldOn: publications.withheldOn,
      citedBy: citedByMark,
      changedWords: changedWordsMark,
    })
    .from(slugs)
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, slugs.subjectKind),
        eq(publications.subjectId, slugs.subjectId),
      ),
    )
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(slugs.subjectKind, sql.placeholder("kind")),
        eq(slugs.slug, sql.placeholder("slug")),
      ),
    )
    .prepare("current_page");
}

/**
 * What stands at a public address, and marks of what its page says beyond its
 * edition, in one question: while the marks are the same, so is the page.
 */
export async function findCurrentPage(
  on: Executor,
  at: { kind: "claim" | "summary"; slug: string },
) {
  const query = prepared.get(on) ?? prepare(on);
  prepared.set(on, query);
  const [row] = await query.execute(at);
  return row;
}
