import "server-only";

import { db } from "@/db";
import { listOpenCaptures } from "@/db/queries/captures";
import {
  listCorrectionsToCountersign,
  listReturnedCorrections,
} from "@/db/queries/correction-proposals";
import {
  listArticlesToCheck,
  listClaimsToCheck,
  listOverdue,
  listPublishedLately,
  listReturned,
  listToCountersign,
  listToReanchor,
} from "@/db/queries/queue";
import { listOpenReports } from "@/db/queries/reader-reports";
import { listOpenRechecks } from "@/db/queries/rechecks";
import { listNotPublished } from "@/db/queries/schedules";
import { listWithholdingsToCountersign } from "@/db/queries/withholdings";
import { type Actor, may } from "@/domain/people/actor";

/** How much of each part is shown; more than this is no queue but a pile. */
const SHOWN = 25;

/** What waits for a person, part by part, the most urgent first. */
export async function readQueue(actor: Actor) {
  const { newsroomId, userId } = actor;
  const of = { newsroomId, userId, limit: SHOWN };
  const countersigns = may(actor, "countersign");
  const now = new Date();
  const [
    claims,
    articles,
    toCountersign,
    corrections,
    withholdings,
    returned,
    returnedCorrections,
    overdue,
    toReanchor,
    toRecheck,
    readerReports,
    notPublished,
    captures,
    published,
  ] = await Promise.all([
    listClaimsToCheck(db, of),
    listArticlesToCheck(db, of),
    countersigns ? listToCountersign(db, of) : [],
    countersigns ? listCorrectionsToCountersign(db, of) : [],
    countersigns ? listWithholdingsToCountersign(db, of) : [],
    listReturned(db, of),
    listReturnedCorrections(db, of),
    // An editor answers for the desk's time, others for their own.
    listOverdue(db, { ...of, now, userId: countersigns ? undefined : userId }),
    listToReanchor(db, of),
    listOpenRechecks(db, { newsroomId, limit: SHOWN }),
    listOpenReports(db, of),
    countersigns ? listNotPublished(db, of) : [],
    listOpenCaptures(db, { newsroomId, requestedBy: userId, limit: SHOWN }),
    listPublishedLately(db, { newsroomId, limit: 8 }),
  ]);
  return {
    claims,
    articles,
    toCountersign,
    corrections,
    withholdings,
    returned,
    returnedCorrections,
    overdue,
    toReanchor,
    toRecheck,
    readerReports,
    notPublished,
    captures,
    published,
  };
}

export type Queue = Awaited<ReturnType<typeof readQueue>>;
