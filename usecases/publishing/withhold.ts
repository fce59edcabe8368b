import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { lockPublication, markWithheld } from "@/db/queries/addresses";
import { findCurrentEdition } from "@/db/queries/corrections";
import { addEntry } from "@/db/queries/ledger";
import { removeClaims } from "@/db/queries/match-index";
import { hasPublication, type Published } from "@/db/queries/publications";
import { lockSubject } from "@/db/queries/subjects";
import {
  addWithholding,
  decideWithholding,
  findWithheldCitation,
  findWithholding,
  liftWithholding,
  listSummariesThatCite,
} from "@/db/queries/withholdings";
import { type Actor, may } from "@/domain/people/actor";
import type { WithholdInput } from "@/domain/publishing/address-input";
import { type ClaimEdition, editionAt } from "@/domain/publishing/edition";
import {
  mayDecide,
  type SecondSignatureRefusal,
} from "@/domain/verdicts/decide";
import { ok, type Result, refuse } from "@/lib/result";
import { shelvePublished } from "@/usecases/matching/shelve";

type Asked = { withholdingId: string };
type Done<Refusal extends string> = Promise<
  Result<{ id: string }, "not-found" | Refusal>
>;

/**
 * Proposes to keep a publication from the public because the law demands it.
 * Nothing changes before a colleague countersigns.
 */
export async function proposeWithholding(
  actor: Actor,
  { kind, subjectId, ...order }: WithholdInput,
): Done<"not-your-role" | "not-published" | "withheld-already"> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId: proposedBy } = actor;
  try {
    return await db.transaction(async (tx) => {
      if (!(await lockSubject(tx, { kind, subjectId, newsroomId }))) {
        return refuse("not-found");
      }
      if (!(await hasPublication(tx, kind, subjectId))) {
        return refuse("not-published");
      }
      const of = { newsroomId, subjectKind: kind, subjectId } as const;
      const id = await addWithholding(tx, { ...of, ...order, proposedBy });
      const { authority, demandedOn } = order;
      const told = { authority, demandedOn };
      await record(tx, actor, { id, kind, subjectId }, "proposed", told);
      return ok({ id });
    });
  } catch (error) {
    if (breaks(error, "withholdings_one_holds")) {
      return refuse("withheld-already");
    }
    throw error;
  }
}

/**
 * Puts the second signature under an order: from now on the address answers
 * that it is withheld, by whose demand, and no list or search has it. The
 * bytes of its editions are kept. A claim that summaries before the public
 * cite (`detail` has their titles) is withheld once they are corrected or
 * withheld: their pages would go on saying it.
 */
export async function countersignWithholding(
  actor: Actor,
  { withholdingId }: Asked,
): Done<SecondSignatureRefusal | "cited-by-summaries"> {
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const order = await lockOrder(tx, actor, withholdingId);
    if (!order) return refuse("not-found");
    const decision = mayDecide(actor, order);
    if (!decision.ok) return decision;
    await lockPublication(tx, order);
    const summaries = await citedIn(tx, newsroomId, order);
    if (summaries.length > 0) {
      return refuse("cited-by-summaries", { summaries });
    }
    await decideWithholding(
      tx,
      { newsroomId, withholdingId },
      { status: "countersigned", decidedBy: userId },
    );
    const { kind, subjectId, reason, authority, demandedOn: on } = order;
    await markWithheld(tx, order, { reason, authority, on });
    if (kind === "claim") {
      const shelf = { newsroomId, shelf: "published" } as const;
      await removeClaims(tx, shelf, [subjectId]);
    }
    await record(tx, actor, order, "withheld", { reason, authority });
    return ok({ id: withholdingId });
  });
}

/** Sends an order back to its proposer, with a reason. */
export async function returnWithholding(
  actor: Actor,
  { withholdingId, reason }: Asked & { reason: string },
): Done<SecondSignatureRefusal> {
  const { newsroomId, userId: decidedBy } = actor;
  return db.transaction(async (tx) => {
    const order = await lockOrder(tx, actor, withholdingId);
    if (!order) return refuse("not-found");
    const decision = mayDecide(actor, order);
    if (!decision.ok) return decision;
    const key = { newsroomId, withholdingId };
    const back = { status: "returned", decidedBy } as const;
    await decideWithholding(tx, key, { ...back, returnReason: reason });
    await record(tx, actor, order, "returned", { reason });
    return ok({ id: withholdingId });
  });
}

/** Shows the public again what an order kept back. */
export async function releaseWithheld(
  actor: Actor,
  { withholdingId, reason }: Asked & { reason: string },
): Done<"not-your-role" | "not-withheld" | "cites-withheld"> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId: liftedBy } = actor;
  return db.transaction(async (tx) => {
    const order = await lockOrder(tx, actor, withholdingId);
    if (!order) return refuse("not-found");
    if (await citesWithheld(tx, order)) return refuse("cites-withheld");
    const key = { newsroomId, withholdingId };
    const lifted = await liftWithholding(tx, key, {
      liftedBy,
      liftReason: reason,
    });
    if (!lifted) return refuse("not-withheld");
    await markWithheld(tx, order, null);
    await findableAgain(tx, newsroomId, order);
    await record(tx, actor, order, "released", { reason });
    return ok({ id: withholdingId });
  });
}

async function citedIn(tx: Transaction, newsroomId: string, of: Published) {
  if (of.kind !== "claim") return [];
  const key = { newsroomId, claimId: of.subjectId };
  return (await listSummariesThatCite(tx, key)).map(({ title }) => title);
}

async function citesWithheld(tx: Transaction, of: Published) {
  const standing = await findCurrentEdition(tx, of);
  return standing && (await findWithheldCitation(tx, standing.id));
}

/** The order as it is, with what it is about locked. */
async function lockOrder(tx: Transaction, actor: Actor, withholdingId: string) {
  const key = { newsroomId: actor.newsroomId, withholdingId };
  const seen = await findWithholding(tx, key);
  if (!seen) return undefined;
  await lockSubject(tx, { ...seen, newsroomId: key.newsroomId });
  return findWithholding(tx, key);
}

async function findableAgain(
  tx: Transaction,
  newsroomId: string,
  of: Published,
) {
  const standing = await findCurrentEdition(tx, of);
  if (of.kind !== "claim" || !standing) return;
  const { document, slug, retractedAt } = standing;
  const { claim } = editionAt<ClaimEdition>(document, slug);
  const state = retractedAt ? "retracted" : "published";
  await shelvePublished(tx, { newsroomId, claim, state });
}

async function record(
  tx: Transaction,
  actor: Actor,
  of: Published & { id: string },
  act: "proposed" | "withheld" | "returned" | "released",
  told: Record<string, string>,
) {
  const changesPublic = act === "withheld" || act === "released";
  await addEntry(tx, {
    newsroomId: actor.newsroomId,
    actorId: actor.userId,
    action: `${changesPublic ? "publication" : "withholding"}.${act}`,
    subjectKind: of.kind,
    subjectId: of.subjectId,
    payload: { withholding: of.id, subject: of.subjectId, ...told },
  });
}
