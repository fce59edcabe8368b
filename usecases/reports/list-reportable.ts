import "server-only";

import { db } from "@/db";
import { listArticles } from "@/db/queries/articles";
import { listEvents } from "@/db/queries/events";
import { listSummaries } from "@/db/queries/summaries";
import type { Actor } from "@/domain/people/actor";
import { reportSubject } from "@/domain/reports/order";
import type { ReportSubjectKind } from "@/domain/reports/subject-kind";
import { findReportSubject } from "./find-subject";

/** How many of each kind are offered; any other is chosen on its own page. */
const SHOWN = 20;

export type Reportable = { kind: ReportSubjectKind; id: string; title: string };

/**
 * What a report can be made of: the newest of each kind, behind the one that
 * was `chosen` ("article:…"), if it was and the newsroom has it.
 */
export async function listReportable(
  { newsroomId }: Actor,
  chosen = "",
): Promise<Reportable[]> {
  const of = { newsroomId, limit: SHOWN };
  const [first, articles, summaries, events] = await Promise.all([
    findChosen(newsroomId, chosen),
    listArticles(db, of),
    listSummaries(db, of),
    listEvents(db, of),
  ]);
  const newest = [
    ...articles.map(named("article")),
    ...summaries.map(named("summary")),
    ...events.map(({ id, name }) => named("event")({ id, title: name })),
  ];
  return [...first, ...newest.filter(({ id }) => id !== first[0]?.id)];
}

const named =
  (kind: ReportSubjectKind) =>
  ({ id, title }: { id: string; title: string }): Reportable => ({
    kind,
    id,
    title,
  });

async function findChosen(
  newsroomId: string,
  chosen: string,
): Promise<Reportable[]> {
  const read = reportSubject.safeParse(chosen);
  if (!read.success) return [];
  const title = await findReportSubject(db, newsroomId, read.data);
  return title === undefined ? [] : [{ ...read.data, title }];
}
