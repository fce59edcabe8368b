import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor } from "@/db/client";
import {
  claims,
  correctionProposals,
  corrections,
  dispositions,
  editions,
  mentions,
  summaryCitations,
  users,
} from "@/db/schema";

type Of = { newsroomId: string };

/** The claims that a version of an article makes, in reading order. */
export async function listClaimIdsOfVersion(
  on: Executor,
  of: Of & { versionId: string },
): Promise<string[]> {
  const rows = await on
    .select({ claimId: mentions.claimId })
    .from(mentions)
    .where(
      and(
        eq(mentions.newsroomId, of.newsroomId),
        eq(mentions.versionId, of.versionId),
        isNull(mentions.removedAt),
      ),
    )
    .orderBy(asc(mentions.start), asc(mentions.end));
  return [...new Set(rows.map((row) => row.claimId))];
}

/** The claims about an event, oldest first. */
export async function listClaimIdsOfEvent(
  on: Executor,
  of: Of & { eventId: string },
): Promise<string[]> {
  const rows = await on
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(eq(claims.newsroomId, of.newsroomId), eq(claims.eventId, of.eventId)),
    )
    .orderBy(asc(claims.createdAt), asc(claims.id));
  return rows.map((row) => row.id);
}

/** The claims that a summary cites. */
export async function listClaimIdsOfSummary(
  on: Executor,
  of: Of & { summaryId: string },
): Promise<string[]> {
  const rows = await on
    .select({ claimId: summaryCitations.claimId })
    .from(summaryCitations)
    .where(
      and(
        eq(summaryCitations.newsroomId, of.newsroomId),
        eq(summaryCitations.summaryId, of.summaryId),
      ),
    )
    .orderBy(asc(summaryCitations.claimId));
  return rows.map((row) => row.claimId);
}

/** Every edition of some claims and summaries, in the order of publication. */
export async function listEditionsOf(
  on: Executor,
  of: Of & { subjectIds: string[] },
) {
  return on
    .select({
      id: editions.id,
      subjectKind: editions.subjectKind,
      subjectId: editions.subjectId,
      title: editions.title,
      n: editions.n,
      sha256: editions.sha256,
      publishedAt: editions.publishedAt,
      publishedBy: users.name,
    })
    .from(editions)
    .innerJoin(users, eq(users.id, editions.publishedBy))
    .where(
      and(
        eq(editions.newsroomId, of.newsroomId),
        inArray(editions.subjectId, of.subjectIds),
      ),
    )
    .orderBy(asc(editions.publishedAt), asc(editions.id));
}

const earlier = alias(editions, "earlier");
const proposer = alias(users, "proposer");
const decider = alias(users, "decider");

/** Every correction of some claims and summaries, in the order it was made. */
export async function listCorrectionsOf(
  on: Executor,
  of: Of & { subjectIds: string[] },
) {
  return on
    .select({
      id: corrections.id,
      kind: corrections.kind,
      subjectKind: corrections.subjectKind,
      subjectId: corrections.subjectId,
      what: editions.title,
      fromEdition: earlier.n,
      toEdition: editions.n,
      publicNote: corrections.publicNote,
      before: corrections.before,
      after: corrections.after,
      reason: correctionProposals.reason,
      at: sql<Date>`coalesce(${correctionProposals.proposedAt}, ${corrections.madeAt})`.mapWith(
        corrections.madeAt,
      ),
      by: sql<string>`coalesce(${proposer.name}, ${users.name})`,
      countersignedBy: decider.name,
      countersignedAt: correctionProposals.decidedAt,
    })
    .from(corrections)
    .innerJoin(editions, eq(editions.id, corrections.editionId))
    .innerJoin(earlier, eq(earlier.id, corrections.previousEditionId))
    .innerJoin(users, eq(users.id, corrections.madeBy))
    .leftJoin(
      correctionProposals,
      eq(correctionProposals.id, corrections.proposalId),
    )
    .leftJoin(proposer, eq(proposer.id, correctionProposals.proposedBy))
    .leftJoin(decider, eq(decider.id, correctionProposals.decidedBy))
    .where(
      and(
        eq(corrections.newsroomId, of.newsroomId),
        inArray(corrections.subjectId, of.subjectIds),
      ),
    )
    .orderBy(asc(corrections.madeAt), asc(corrections.id));
}

/** The sentences of a version that were set aside, by whom and when. */
export async function listSettledSentences(
  on: Executor,
  of: Of & { versionId: string },
) {
  return on
    .select({
      sentence: dispositions.sentence,
      disposition: dispositions.disposition,
      reason: dispositions.reason,
      by: users.name,
      at: dispositions.setAt,
    })
    .from(dispositions)
    .innerJoin(users, eq(users.id, dispositions.setBy))
    .where(
      and(
        eq(dispositions.newsroomId, of.newsroomId),
        eq(dispositions.versionId, of.versionId),
      ),
    )
    .orderBy(asc(dispositions.sentence));
}

/** The frozen pages of some editions, in the order of publication. */
export async function listEditionPages(
  on: Executor,
  of: Of & { ids: string[] },
): Promise<string[]> {
  const rows = await on
    .select({ html: editions.html })
    .from(editions)
    .where(
      and(eq(editions.newsroomId, of.newsroomId), inArray(editions.id, of.ids)),
    )
    .orderBy(asc(editions.publishedAt), asc(editions.id));
  return rows.map((row) => row.html);
}
