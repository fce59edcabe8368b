import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { lockAdmins, lockPerson, updateRole } from "@/db/queries/people";
import { type Actor, may } from "@/domain/people/actor";
import { isLastAdmin } from "@/domain/people/last-admin";
import type { ChangeRoleInput } from "@/domain/people/person-input";
import { ok, type Result, refuse } from "@/lib/result";

export type ChangeRoleRefusal = "not-your-role" | "not-found" | "last-admin";

/** Gives a person another role; the last admin of a newsroom stays one. */
export async function changeRole(
  actor: Actor,
  input: ChangeRoleInput,
): Promise<Result<undefined, ChangeRoleRefusal>> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const { userId, role } = input;
  const key = { newsroomId, userId };
  return db.transaction(async (tx) => {
    const admins = await lockAdmins(tx, newsroomId);
    const person = await lockPerson(tx, key);
    if (!person) return refuse("not-found");
    if (person.role === role) return ok(undefined);
    if (isLastAdmin(admins, userId)) return refuse("last-admin");
    await updateRole(tx, key, role);
    await addEntry(tx, {
      newsroomId,
      actorId: actor.userId,
      action: "person.role_changed",
      subjectKind: "person",
      subjectId: userId,
      payload: { from: person.role, to: role },
    });
    return ok(undefined);
  });
}
