import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { lockAdmins, lockPerson, updateDisabled } from "@/db/queries/people";
import { type Actor, may } from "@/domain/people/actor";
import { isLastAdmin } from "@/domain/people/last-admin";
import type { SetDisabledInput } from "@/domain/people/person-input";
import { ok, type Result, refuse } from "@/lib/result";

export type SetDisabledRefusal = "not-your-role" | "not-found" | "last-admin";

/**
 * Keeps a person out from their next request on, with their tokens, or lets
 * them in again. What they did and signed stays as it is.
 */
export async function setDisabled(
  actor: Actor,
  input: SetDisabledInput,
): Promise<Result<undefined, SetDisabledRefusal>> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const { userId, disabled } = input;
  const key = { newsroomId, userId };
  return db.transaction(async (tx) => {
    const admins = await lockAdmins(tx, newsroomId);
    const person = await lockPerson(tx, key);
    if (!person) return refuse("not-found");
    if (Boolean(person.disabledAt) === disabled) return ok(undefined);
    if (disabled && isLastAdmin(admins, userId)) return refuse("last-admin");
    await updateDisabled(tx, { ...key, disabled });
    await addEntry(tx, {
      newsroomId,
      actorId: actor.userId,
      action: disabled ? "person.disabled" : "person.enabled",
      subjectKind: "person",
      subjectId: userId,
      payload: {},
    });
    return ok(undefined);
  });
}
