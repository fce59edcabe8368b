import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import {
  lockPerson,
  type PersonKey,
  updatePassword,
} from "@/db/queries/people";
import { type Actor, may } from "@/domain/people/actor";
import type { OwnPasswordInput } from "@/domain/people/person-input";
import { hashPassword, makePassword, passwordMatches } from "@/lib/password";
import { ok, type Result, refuse } from "@/lib/result";

async function keepPassword(
  tx: Transaction,
  key: PersonKey,
  by: { actorId: string; hash: string },
): Promise<void> {
  await updatePassword(tx, key, by.hash);
  await addEntry(tx, {
    newsroomId: key.newsroomId,
    actorId: by.actorId,
    action: "person.password_set",
    subjectKind: "person",
    subjectId: key.userId,
    payload: {},
  });
}

/**
 * Makes a new password for a person who lost theirs; it is answered once.
 * Their account, if closed after wrong passwords, is open again.
 */
export async function makeNewPassword(
  actor: Actor,
  userId: string,
): Promise<Result<{ password: string }, "not-your-role" | "not-found">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const password = makePassword();
  const hash = await hashPassword(password);
  const key = { newsroomId: actor.newsroomId, userId };
  return db.transaction(async (tx) => {
    if (!(await lockPerson(tx, key))) return refuse("not-found");
    await keepPassword(tx, key, { actorId: actor.userId, hash });
    return ok({ password });
  });
}

/** Changes one's own password, for whoever knows the one it replaces. */
export async function changeOwnPassword(
  actor: Actor,
  input: OwnPasswordInput,
): Promise<Result<undefined, "wrong-password">> {
  const { newsroomId, userId } = actor;
  const hash = await hashPassword(input.password);
  return db.transaction(async (tx) => {
    const key = { newsroomId, userId };
    const person = await lockPerson(tx, key);
    const known = await passwordMatches(input.old, person?.passwordHash);
    if (!known) return refuse("wrong-password");
    await keepPassword(tx, key, { actorId: userId, hash });
    return ok(undefined);
  });
}
