import "server-only";

import type { Executor } from "@/db/client";
import { findArticle } from "@/db/queries/articles";
import { findEvent } from "@/db/queries/events";
import { findSummary } from "@/db/queries/summaries";
import type { ReportOf } from "./make-report";

/** What a report would be about, by its title; undefined if there is none. */
export async function findReportSubject(
  on: Executor,
  newsroomId: string,
  { kind, id }: ReportOf,
): Promise<string | undefined> {
  if (kind === "event") {
    return (await findEvent(on, { newsroomId, eventId: id }))?.name;
  }
  const found =
    kind === "article"
      ? await findArticle(on, { newsroomId, articleId: id })
      : await findSummary(on, { newsroomId, summaryId: id });
  return found?.title;
}
