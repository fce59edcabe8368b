import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import {
  listDerivationsAbove,
  listSourcesById,
  lockProvenance,
} from "@/db/queries/provenance";
import { addDerivation as insertDerivation } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import {
  admitDerivation,
  type DerivationRefusal,
  sayCircle,
} from "@/domain/provenance/derivation";
import type { DerivationEdge } from "@/domain/provenance/origin";
import type { DerivationInput } from "@/domain/sources/source-input";
import { ok, type Result, refuse } from "@/lib/result";
import { orderRechecks } from "./order-rechecks";

export type AddDerivationRefusal =
  | "not-found"
  | "not-your-role"
  | "no-such-source"
  | DerivationRefusal;

/**
 * Says that one source repeats another, and puts the claims whose origins it
 * bears on up to be looked at again. A circle is refused with the sources
 * that would make it.
 */
export async function addDerivation(
  actor: Actor,
  input: DerivationInput,
): Promise<Result<{ id: string; rechecked: string[] }, AddDerivationRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { sourceId: childId, from: parentId, relation } = input;
  const { excerpt, locator } = input;
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const derivation = { childId, parentId, relation };
    const admitted = await admit(tx, newsroomId, derivation);
    if (!admitted.ok) return admitted;
    const change = { kind: "derives", derivation } as const;
    const rechecked = await orderRechecks(tx, newsroomId, change);
    const said = { ...derivation, excerpt, locator };
    const owned = { ...said, newsroomId, createdBy: userId };
    const id = await insertDerivation(tx, owned);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "derivation.added",
      subjectKind: "source",
      subjectId: childId,
      payload: { derivation: id, from: parentId, relation, rechecked },
    });
    return ok({ id, rechecked });
  });
}

/** Whether the derivation may be added to those there are. */
async function admit(
  tx: Transaction,
  newsroomId: string,
  derivation: DerivationEdge,
): Promise<Result<DerivationEdge, AddDerivationRefusal>> {
  const sourceIds = [derivation.childId, derivation.parentId];
  const known = await listSourcesById(tx, { newsroomId, sourceIds });
  const has = (id: string) => known.some((source) => source.id === id);
  if (!has(derivation.childId)) return refuse("not-found");
  if (!has(derivation.parentId)) return refuse("no-such-source");
  const above = await listDerivationsAbove(tx, { newsroomId, sourceIds });
  const admitted = admitDerivation(derivation, above);
  if (admitted.ok || admitted.error !== "derivation-circle") return admitted;
  const path = (admitted.detail?.path ?? []) as string[];
  const ofPath = { newsroomId, sourceIds: path };
  const named = await listSourcesById(tx, ofPath);
  const titles = new Map(named.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? "?";
  const why = sayCircle(path, titleOf);
  return refuse("derivation-circle", { path, why });
}
