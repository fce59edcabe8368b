import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addEntry } from "@/db/queries/ledger";
import { addUser } from "@/db/queries/people";
import { type Actor, may } from "@/domain/people/actor";
import type { NewPersonInput } from "@/domain/people/person-input";
import { hashPassword, makePassword } from "@/lib/password";
import { ok, type Result, refuse } from "@/lib/result";

export type AddPersonRefusal = "not-your-role" | "email-taken";

/**
 * Puts a person on the desk. Their first password is made here and answered
 * once; only its hash is kept.
 */
export async function addPerson(
  actor: Actor,
  input: NewPersonInput,
): Promise<Result<{ userId: string; password: string }, AddPersonRefusal>> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  try {
    return await db.transaction(async (tx) => {
      const person = { ...input, newsroomId, passwordHash };
      const userId = await addUser(tx, person);
      await addEntry(tx, {
        newsroomId,
        actorId: actor.userId,
        action: "person.added",
        subjectKind: "person",
        subjectId: userId,
        payload: { email: input.email, role: input.role },
      });
      return ok({ userId, password });
    });
  } catch (error) {
    if (breaks(error, "users_email_key")) return refuse("email-taken");
    throw error;
  }
}
