import "server-only";

import { db } from "@/db";
import { listArticles } from "@/db/queries/articles";
import { listEvents } from "@/db/queries/events";
import { listSummaries } from "@/db/queries/summaries";
import type { Actor } from "@/domain/people/actor";
import type { ReportSubjectKind } from "./make-report";

/** How many of each kind are shown; each has its report on its own page too. */
const SHOWN = 20;

export type Reportable = { kind: ReportSubjectKind; id: string; title: string };

/** What a report can be made of, the newest of each kind. */
export async function listReportable(actor: Actor): Promise<Reportable[]> {
  const { newsroomId } = actor;
  const of = { newsroomId, limit: SHOWN };
  const [articles, summaries, events] = await Promise.all([
    listArticles(db, of),
    listSummaries(db, of),
    listEvents(db, of),
  ]);
  const named =
    (kind: ReportSubjectKind) => (one: { id: string; title: string }) => ({
      kind,
      id: one.id,
      title: one.title,
    });
  return [
    ...articles.map(named("article")),
    ...summaries.map(named("summary")),
    ...events.map(({ id, name }) => ({
      kind: "event" as const,
      id,
      title: name,
    })),
  ];
}
