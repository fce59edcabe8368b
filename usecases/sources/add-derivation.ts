import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addEntry } from "@/db/queries/ledger";
import { listDerivationsAbove, listSourcesById } from "@/db/queries/provenance";
import { addDerivation as insertDerivation } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import {
  admitDerivation,
  type DerivationRefusal,
  sayCircle,
} from "@/domain/provenance/derivation";
import type { DerivationInput } from "@/domain/sources/source-input";
import { ok, type Result, refuse } from "@/lib/result";

export type AddDerivationRefusal =
  | "not-found"
  | "not-your-role"
  | "no-such-source"
  | DerivationRefusal;

/**
 * Says that one source repeats another. A circle is refused with the sources
 * that would make it; the database refuses it too, should two people write
 * its halves at the same time.
 */
export async function addDerivation(
  actor: Actor,
  input: DerivationInput,
): Promise<Result<{ id: string }, AddDerivationRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { sourceId: childId, from: parentId, relation } = input;
  try {
    return await db.transaction(async (tx) => {
      const sourceIds = [childId, parentId];
      const known = await listSourcesById(tx, { newsroomId, sourceIds });
      const has = (id: string) => known.some((source) => source.id === id);
      if (!has(childId)) return refuse("not-found");
      if (!has(parentId)) return refuse("no-such-source");
      const above = await listDerivationsAbove(tx, { newsroomId, sourceIds });
      const admitted = admitDerivation({ childId, parentId, relation }, above);
      if (!admitted.ok) {
        const path = (admitted.detail?.path ?? []) as string[];
        if (path.length === 0) return admitted;
        const named = await listSourcesById(tx, {
          newsroomId,
          sourceIds: path,
        });
        const titleOf = (id: string) =>
          named.find((source) => source.id === id)?.title ?? "?";
        return refuse(admitted.error, {
          path,
          why: sayCircle(path, titleOf, "en"),
        });
      }
      const { excerpt, locator } = input;
      const edge = { childId, parentId, relation, excerpt, locator };
      const owned = { ...edge, newsroomId, createdBy: userId };
      const id = await insertDerivation(tx, owned);
      await addEntry(tx, {
        newsroomId,
        actorId: userId,
        action: "derivation.added",
        subjectKind: "source",
        subjectId: childId,
        payload: { derivation: id, from: parentId, relation },
      });
      return ok({ id });
    });
  } catch (error) {
    if (breaks(error, "derivations_have_no_circle")) {
      return refuse("derivation-circle");
    }
    if (breaks(error, "derivations_once")) return refuse("derivation-known");
    throw error;
  }
}
