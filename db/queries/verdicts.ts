import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor, Transaction } from "@/db/client";
import { claims, ratings, users, verdicts } from "@/db/schema";
import type { Attribution } from "@/domain/verdicts/verdict";

/**
 * Proposes a verdict on one revision of a claim. The database refuses it
 * without evidence or when the claim has moved.
 */
export async function addVerdict(
  tx: Transaction,
  verdict: {
    newsroomId: string;
    claimId: string;
    claimRevision: number;
    attribution: Attribution;
    rating: string;
    rationale: string;
    proposedBy: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(verdicts)
    .values(verdict)
    .returning({ id: verdicts.id });
  if (!row) throw new Error("No verdict was added.");
  return row.id;
}

type VerdictKey = { newsroomId: string; verdictId: string };

/** A verdict and where its claim stands now. */
export async function findVerdict(on: Executor, key: VerdictKey) {
  const [row] = await on
    .select({
      id: verdicts.id,
      claimId: verdicts.claimId,
      claimRevision: verdicts.claimRevision,
      attribution: verdicts.attribution,
      rating: verdicts.rating,
      status: verdicts.status,
      proposedBy: verdicts.proposedBy,
      currentRevision: claims.revision,
    })
    .from(verdicts)
    .innerJoin(claims, eq(claims.id, verdicts.claimId))
    .where(
      and(
        eq(verdicts.id, key.verdictId),
        eq(verdicts.newsroomId, key.newsroomId),
      ),
    );
  return row;
}

/**
 * Decides an open proposal.
 *
 * @returns false when somebody decided it first.
 */
export async function decideVerdict(
  tx: Transaction,
  key: VerdictKey,
  decision: {
    status: "countersigned" | "returned" | "withdrawn";
    decidedBy: string;
    returnReason?: string;
    overrideReason?: string | null;
  },
): Promise<boolean> {
  const decided = await tx
    .update(verdicts)
    .set({ ...decision, decidedAt: sql`now()` })
    .where(
      and(
        eq(verdicts.id, key.verdictId),
        eq(verdicts.newsroomId, key.newsroomId),
        eq(verdicts.status, "proposed"),
      ),
    )
    .returning({ id: verdicts.id });
  return decided.length === 1;
}

const proposer = alias(users, "proposer");
const decider = alias(users, "decider");

/** Every verdict that was proposed on some claims, newest first. */
export async function listVerdicts(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select({
      id: verdicts.id,
      claimId: verdicts.claimId,
      claimRevision: verdicts.claimRevision,
      attribution: verdicts.attribution,
      rationale: verdicts.rationale,
      status: verdicts.status,
      proposedBy: verdicts.proposedBy,
      proposedByName: proposer.name,
      proposedAt: verdicts.proposedAt,
      decidedBy: verdicts.decidedBy,
      decidedByName: decider.name,
      decidedAt: verdicts.decidedAt,
      returnReason: verdicts.returnReason,
      overrideReason: verdicts.overrideReason,
      rating: {
        key: ratings.key,
        label: ratings.label,
        mark: ratings.mark,
        tone: ratings.tone,
        value: ratings.value,
      },
    })
    .from(verdicts)
    .innerJoin(proposer, eq(proposer.id, verdicts.proposedBy))
    .leftJoin(decider, eq(decider.id, verdicts.decidedBy))
    .innerJoin(
      ratings,
      and(
        eq(ratings.newsroomId, verdicts.newsroomId),
        eq(ratings.key, verdicts.rating),
      ),
    )
    .where(
      and(
        eq(verdicts.newsroomId, of.newsroomId),
        inArray(verdicts.claimId, of.claimIds),
      ),
    )
    .orderBy(desc(verdicts.proposedAt), desc(verdicts.id));
}
