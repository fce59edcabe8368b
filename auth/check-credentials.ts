import "server-only";

import { z } from "zod";

import { db } from "@/db";
import {
  clearFailedSignIns,
  findCredentials,
  recordFailedSignIn,
} from "@/db/queries/people";
import { passwordMatches } from "@/lib/password";

const credentials = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(200),
});

/** Five wrong passwords in a row close an account for a quarter of an hour. */
export const LOCK_OUT = { most: 5, lockMinutes: 15 };

/**
 * The person whose e-mail and password these are. Wrong, unknown, disabled
 * and locked all answer null after the same work, so that nothing is told.
 */
export async function checkCredentials(
  raw: unknown,
): Promise<{ id: string } | null> {
  const input = credentials.safeParse(raw);
  if (!input.success) return null;

  const person = await findCredentials(db, input.data.email);
  const matches = await passwordMatches(
    input.data.password,
    person?.passwordHash,
  );
  if (!person || person.disabledAt) return null;
  if (person.lockedUntil && person.lockedUntil > new Date()) return null;
  if (!matches) {
    await recordFailedSignIn(db, person.id, LOCK_OUT);
    return null;
  }
  await clearFailedSignIns(db, person.id);
  return { id: person.id };
}
