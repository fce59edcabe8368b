import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor, Transaction } from "@/db/client";
import {
  correctionProposals,
  editions,
  publications,
  users,
} from "@/db/schema";
import type { Published } from "./publications";

export type CorrectionKey = { newsroomId: string; correctionId: string };

const at = (key: CorrectionKey) =>
  and(
    eq(correctionProposals.id, key.correctionId),
    eq(correctionProposals.newsroomId, key.newsroomId),
  );

const proposer = alias(users, "proposer");
const decider = alias(users, "decider");

const columns = {
  id: correctionProposals.id,
  subjectKind: correctionProposals.subjectKind,
  subjectId: correctionProposals.subjectId,
  editionId: correctionProposals.editionId,
  revision: correctionProposals.revision,
  kind: correctionProposals.kind,
  publicNote: correctionProposals.publicNote,
  reason: correctionProposals.reason,
  before: correctionProposals.before,
  after: correctionProposals.after,
  status: correctionProposals.status,
  proposedBy: correctionProposals.proposedBy,
  proposedByName: proposer.name,
  proposedAt: correctionProposals.proposedAt,
};

/**
 * Proposes a correction of the edition that stands. The database refuses it
 * for any other edition, and while another waits.
 */
export async function addCorrectionProposal(
  tx: Transaction,
  proposal: typeof correctionProposals.$inferInsert,
): Promise<string> {
  const [row] = await tx
    .insert(correctionProposals)
    .values(proposal)
    .returning({ id: correctionProposals.id });
  if (!row) throw new Error("No correction was proposed.");
  return row.id;
}

/** A proposed or decided correction of a newsroom. */
export async function findCorrectionProposal(on: Executor, key: CorrectionKey) {
  const [row] = await on
    .select(columns)
    .from(correctionProposals)
    .innerJoin(proposer, eq(proposer.id, correctionProposals.proposedBy))
    .where(at(key));
  return row;
}

/**
 * Decides an open proposal.
 *
 * @returns false when somebody decided it first.
 */
export async function decideCorrection(
  tx: Transaction,
  key: CorrectionKey,
  decision: {
    status: "countersigned" | "returned" | "withdrawn";
    decidedBy: string;
    returnReason?: string;
  },
): Promise<boolean> {
  const decided = await tx
    .update(correctionProposals)
    .set({ ...decision, decidedAt: sql`now()` })
    .where(and(at(key), eq(correctionProposals.status, "proposed")))
    .returning({ id: correctionProposals.id });
  return decided.length === 1;
}

/** The last correction proposed of a claim or summary, and what became of it. */
export async function findLastProposal(
  on: Executor,
  of: Published & { newsroomId: string },
) {
  const [row] = await on
    .select({
      ...columns,
      decidedByName: decider.name,
      returnReason: correctionProposals.returnReason,
    })
    .from(correctionProposals)
    .innerJoin(proposer, eq(proposer.id, correctionProposals.proposedBy))
    .leftJoin(decider, eq(decider.id, correctionProposals.decidedBy))
    .where(
      and(
        eq(correctionProposals.newsroomId, of.newsroomId),
        eq(correctionProposals.subjectKind, of.kind),
        eq(correctionProposals.subjectId, of.subjectId),
      ),
    )
    .orderBy(desc(correctionProposals.proposedAt))
    .limit(1);
  return row;
}

const line = {
  id: correctionProposals.id,
  subjectKind: correctionProposals.subjectKind,
  subjectId: correctionProposals.subjectId,
  kind: correctionProposals.kind,
  title: editions.title,
};

type QueueOf = { newsroomId: string; userId: string; limit: number };

/** Corrections of others that wait for a second signature, oldest first. */
export async function listCorrectionsToCountersign(on: Executor, of: QueueOf) {
  return on
    .select({
      ...line,
      proposedBy: proposer.name,
      proposedAt: correctionProposals.proposedAt,
    })
    .from(correctionProposals)
    .innerJoin(editions, eq(editions.id, correctionProposals.editionId))
    .innerJoin(proposer, eq(proposer.id, correctionProposals.proposedBy))
    .where(
      and(
        eq(correctionProposals.newsroomId, of.newsroomId),
        eq(correctionProposals.status, "proposed"),
        ne(correctionProposals.proposedBy, of.userId),
      ),
    )
    .orderBy(asc(correctionProposals.proposedAt), asc(correctionProposals.id))
    .limit(of.limit);
}

/** A person's corrections that came back and were not taken up again. */
export async function listReturnedCorrections(on: Executor, of: QueueOf) {
  return on
    .select({
      ...line,
      returnedBy: decider.name,
      reason: correctionProposals.returnReason,
    })
    .from(correctionProposals)
    .innerJoin(editions, eq(editions.id, correctionProposals.editionId))
    .innerJoin(
      publications,
      // What replaced the edition meanwhile has seen to it.
      eq(publications.editionId, correctionProposals.editionId),
    )
    .leftJoin(decider, eq(decider.id, correctionProposals.decidedBy))
    .where(
      and(
        eq(correctionProposals.newsroomId, of.newsroomId),
        eq(correctionProposals.proposedBy, of.userId),
        eq(correctionProposals.status, "returned"),
        isNull(publications.withheldReason),
        sql`not exists (
          select from correction_proposals later
          where later.subject_id = ${correctionProposals.subjectId}
            and later.proposed_at > ${correctionProposals.proposedAt})`,
      ),
    )
    .orderBy(desc(correctionProposals.decidedAt))
    .limit(of.limit);
}
