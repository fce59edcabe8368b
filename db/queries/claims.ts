import { and, eq, inArray, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { claims, events, parties } from "@/db/schema";
import type { ClaimKind, ClaimState } from "@/domain/claims/claim";

export type ClaimKey = { newsroomId: string; claimId: string };

export type ClaimContent = {
  statement: string;
  kind: ClaimKind;
  claimantId: string | null;
  eventId: string | null;
  originalWording: string | null;
  originalLanguage: string | null;
  selectionReason: string | null;
  contentNotice: string | null;
};

const at = (key: ClaimKey) =>
  and(eq(claims.id, key.claimId), eq(claims.newsroomId, key.newsroomId));

const columns = {
  id: claims.id,
  statement: claims.statement,
  language: claims.language,
  originalWording: claims.originalWording,
  originalLanguage: claims.originalLanguage,
  kind: claims.kind,
  claimantId: claims.claimantId,
  claimantName: parties.name,
  claimantKind: parties.kind,
  claimantInterest: parties.interest,
  claimantUrl: parties.url,
  eventId: claims.eventId,
  eventName: events.name,
  eventKind: events.kind,
  selectionReason: claims.selectionReason,
  contentNotice: claims.contentNotice,
  state: claims.state,
  revision: claims.revision,
  assignedTo: claims.assignedTo,
  dueAt: claims.dueAt,
  createdAt: claims.createdAt,
  updatedAt: claims.updatedAt,
};

/** One claim of one newsroom with its claimant and event. */
export async function findClaim(on: Executor, key: ClaimKey) {
  const [row] = await on
    .select(columns)
    .from(claims)
    .leftJoin(parties, eq(parties.id, claims.claimantId))
    .leftJoin(events, eq(events.id, claims.eventId))
    .where(at(key));
  return row;
}

/** Some claims of one newsroom, in no order. */
export async function listClaimsById(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select(columns)
    .from(claims)
    .leftJoin(parties, eq(parties.id, claims.claimantId))
    .leftJoin(events, eq(events.id, claims.eventId))
    .where(
      and(
        eq(claims.newsroomId, of.newsroomId),
        inArray(claims.id, of.claimIds),
      ),
    );
}

export type ClaimRow = NonNullable<Awaited<ReturnType<typeof findClaim>>>;

/** A claim's state and revision, locked until the end of the transaction. */
export async function lockClaim(tx: Transaction, key: ClaimKey) {
  const [row] = await tx
    .select({
      id: claims.id,
      state: claims.state,
      revision: claims.revision,
      kind: claims.kind,
      eventId: claims.eventId,
    })
    .from(claims)
    .where(at(key))
    // Whoever only refers to the claim, as a summary that cites it, goes on.
    .for("no key update");
  return row;
}

/** Adds a claim; it begins open, at revision 1. */
export async function addClaim(
  tx: Transaction,
  claim: ClaimContent & {
    newsroomId: string;
    language: string;
    createdBy: string;
  },
): Promise<{ id: string; state: ClaimState; revision: number }> {
  const [row] = await tx.insert(claims).values(claim).returning({
    id: claims.id,
    state: claims.state,
    revision: claims.revision,
  });
  if (!row) throw new Error("No claim was added.");
  return row;
}

/**
 * Writes a claim's content if nobody edited it since `revision`. A trigger
 * raises the revision and takes the claim back to its check.
 *
 * @returns the state and revision that stand now, or undefined when it moved.
 */
export async function updateClaim(
  tx: Transaction,
  key: ClaimKey & { revision: number },
  content: ClaimContent,
): Promise<{ state: ClaimState; revision: number } | undefined> {
  const [row] = await tx
    .update(claims)
    .set(content)
    .where(and(at(key), eq(claims.revision, key.revision)))
    .returning({ state: claims.state, revision: claims.revision });
  return row;
}

/** Moves a claim along its way; what it says and its revision stay. */
export async function updateClaimState(
  tx: Transaction,
  key: ClaimKey,
  state: ClaimState,
): Promise<void> {
  await tx.update(claims).set({ state }).where(at(key));
}

/** Gives a claim to a person until a time, or to nobody. */
export async function updateClaimAssignment(
  tx: Transaction,
  key: ClaimKey,
  to: { assignedTo: string | null; dueAt: Date | null },
): Promise<void> {
  await tx
    .update(claims)
    .set({
      ...to,
      state: sql`case when ${claims.state} = 'open' and ${to.assignedTo}::uuid is not null then 'in_check' else ${claims.state} end`,
    })
    .where(at(key));
}
