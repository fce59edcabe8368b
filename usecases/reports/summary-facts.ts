import "server-only";

import type { Transaction } from "@/db/client";
import { listEditions } from "@/db/queries/editions";
import { listClaimIdsOfSummary } from "@/db/queries/report-facts";
import { listSlugs } from "@/db/queries/slugs";
import { findSummary, listSummaryAuthors } from "@/db/queries/summaries";
import { pathOf } from "@/documents/public/paths";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import {
  citedClaimIds,
  sentencesOf,
} from "@/domain/summaries/summary-sentences";
import { baseUrl } from "@/lib/env";
import type { SubjectFacts } from "./gather-report";

/** What is particular to the report of a summary: undefined if there is none. */
export async function summaryFacts(
  tx: Transaction,
  key: { newsroomId: string; id: string },
): Promise<SubjectFacts | undefined> {
  const { newsroomId, id: summaryId } = key;
  const summary = await findSummary(tx, { newsroomId, summaryId });
  if (!summary) return undefined;
  const of = { kind: "summary", subjectId: summaryId } as const;
  const authors = await listSummaryAuthors(tx, summaryId);
  const editions = await listEditions(tx, of);
  const [slug] = await listSlugs(tx, {
    kind: "summary",
    subjectIds: [summaryId],
  });
  const blocks = readSummaryDocument(summary.document);
  const text = blocks.ok ? blocks.value : [];
  const cited = new Set(
    await listClaimIdsOfSummary(tx, { newsroomId, summaryId }),
  );
  const last = editions.at(-1);
  return {
    subject: {
      kind: "summary",
      id: summaryId,
      slug: slug?.slug ?? null,
      title: summary.title,
      language: summary.language,
      authors: authors.map(({ name }) => name),
      edition: last
        ? {
            n: last.n,
            sha256: last.sha256,
            publishedAt: last.publishedAt.toISOString(),
            url: slug ? baseUrl() + pathOf("summary", slug.slug) : null,
          }
        : null,
    },
    coverage: coverageFacts(sentencesOf(text, summary.language)),
    signOff: null,
    claimIds: citedClaimIds(text).filter((id) => cited.has(id)),
    ownId: summaryId,
  };
}

/** A sentence of a summary is claimed when it cites; headings need not. */
function coverageFacts(sentences: ReturnType<typeof sentencesOf>) {
  const asserting = sentences.filter((sentence) => !sentence.isHeading);
  const open = asserting.filter(({ claimIds }) => claimIds.length === 0);
  return {
    sentences: asserting.length,
    claimed: asserting.length - open.length,
    dispositioned: [],
    open: open.map(({ start, end, text }, index) => ({
      index,
      start,
      end,
      words: text,
    })),
  };
}
