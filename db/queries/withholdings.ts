import { and, asc, desc, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor, Transaction } from "@/db/client";
import {
  editions,
  publications,
  publishedCitations,
  users,
  withholdings,
} from "@/db/schema";
import type { Published } from "./publications";

export type WithholdingKey = { newsroomId: string; withholdingId: string };

const at = (key: WithholdingKey) =>
  and(
    eq(withholdings.id, key.withholdingId),
    eq(withholdings.newsroomId, key.newsroomId),
  );

const proposer = alias(users, "proposer");
const decider = alias(users, "decider");

const columns = {
  id: withholdings.id,
  kind: withholdings.subjectKind,
  subjectId: withholdings.subjectId,
  reason: withholdings.reason,
  authority: withholdings.authority,
  demandedOn: withholdings.demandedOn,
  status: withholdings.status,
  proposedBy: withholdings.proposedBy,
  proposedByName: proposer.name,
  returnReason: withholdings.returnReason,
  liftedAt: withholdings.liftedAt,
};

/** Proposes to keep a publication back; one order holds for each at a time. */
export async function addWithholding(
  tx: Transaction,
  order: typeof withholdings.$inferInsert,
): Promise<string> {
  const [row] = await tx
    .insert(withholdings)
    .values(order)
    .returning({ id: withholdings.id });
  if (!row) throw new Error("No withholding was proposed.");
  return row.id;
}

/** An order of withholding of a newsroom. */
export async function findWithholding(on: Executor, key: WithholdingKey) {
  const [row] = await on
    .select(columns)
    .from(withholdings)
    .innerJoin(proposer, eq(proposer.id, withholdings.proposedBy))
    .where(at(key));
  return row;
}

/** The last order about a claim or summary, with who decided it. */
export async function findLastWithholding(
  on: Executor,
  of: Published & { newsroomId: string },
) {
  const [row] = await on
    .select({ ...columns, decidedByName: decider.name })
    .from(withholdings)
    .innerJoin(proposer, eq(proposer.id, withholdings.proposedBy))
    .leftJoin(decider, eq(decider.id, withholdings.decidedBy))
    .where(
      and(
        eq(withholdings.newsroomId, of.newsroomId),
        eq(withholdings.subjectKind, of.kind),
        eq(withholdings.subjectId, of.subjectId),
      ),
    )
    .orderBy(desc(withholdings.proposedAt))
    .limit(1);
  return row;
}

/**
 * Decides an open order.
 *
 * @returns false when somebody decided it first.
 */
export async function decideWithholding(
  tx: Transaction,
  key: WithholdingKey,
  decision: {
    status: "countersigned" | "returned";
    decidedBy: string;
    returnReason?: string;
  },
): Promise<boolean> {
  const decided = await tx
    .update(withholdings)
    .set({ ...decision, decidedAt: sql`now()` })
    .where(and(at(key), eq(withholdings.status, "proposed")))
    .returning({ id: withholdings.id });
  return decided.length === 1;
}

/**
 * Lifts an order that holds.
 *
 * @returns false where none did.
 */
export async function liftWithholding(
  tx: Transaction,
  key: WithholdingKey,
  by: { liftedBy: string; liftReason: string },
): Promise<boolean> {
  const lifted = await tx
    .update(withholdings)
    .set({ ...by, liftedAt: sql`now()` })
    .where(
      and(
        at(key),
        eq(withholdings.status, "countersigned"),
        isNull(withholdings.liftedAt),
      ),
    )
    .returning({ id: withholdings.id });
  return lifted.length === 1;
}

/** Orders of others that wait for a second signature, oldest first. */
export async function listWithholdingsToCountersign(
  on: Executor,
  of: { newsroomId: string; userId: string; limit: number },
) {
  return on
    .select({ ...columns, title: publications.title })
    .from(withholdings)
    .innerJoin(proposer, eq(proposer.id, withholdings.proposedBy))
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, withholdings.subjectKind),
        eq(publications.subjectId, withholdings.subjectId),
      ),
    )
    .where(
      and(
        eq(withholdings.newsroomId, of.newsroomId),
        eq(withholdings.status, "proposed"),
        ne(withholdings.proposedBy, of.userId),
      ),
    )
    .orderBy(asc(withholdings.proposedAt))
    .limit(of.limit);
}

/** Whether the law keeps a publication from the public. */
export async function isWithheld(
  on: Executor,
  of: Published,
): Promise<boolean> {
  const found = await on.$count(
    publications,
    and(
      eq(publications.subjectKind, of.kind),
      eq(publications.subjectId, of.subjectId),
      isNotNull(publications.withheldReason),
    ),
  );
  return found > 0;
}

/** The summaries before the public whose current edition cites a claim. */
export async function listSummariesThatCite(
  on: Executor,
  of: { newsroomId: string; claimId: string },
) {
  return on
    .select({ id: publications.subjectId, title: publications.title })
    .from(publishedCitations)
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, "summary"),
        eq(publications.subjectId, publishedCitations.summaryId),
      ),
    )
    .where(
      and(
        eq(publishedCitations.newsroomId, of.newsroomId),
        eq(publishedCitations.claimId, of.claimId),
        isNull(publications.withheldReason),
      ),
    )
    .orderBy(asc(publications.title));
}

/**
 * What the law says of a withheld claim that an edition of a summary cites,
 * where it cites one: its document names each by its id.
 */
export async function findWithheldCitation(on: Executor, editionId: string) {
  const [row] = await on
    .select({
      withheldReason: publications.withheldReason,
      withheldAuthority: publications.withheldAuthority,
      withheldOn: publications.withheldOn,
    })
    .from(editions)
    .innerJoin(
      publications,
      and(
        eq(publications.newsroomId, editions.newsroomId),
        eq(publications.subjectKind, "claim"),
        isNotNull(publications.withheldReason),
        sql`strpos(${editions.document}, ${publications.subjectId}::text) > 0`,
      ),
    )
    .where(and(eq(editions.id, editionId), eq(editions.subjectKind, "summary")))
    .limit(1);
  return row;
}
