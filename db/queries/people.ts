import { and, asc, eq, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { newsrooms, users } from "@/db/schema";
import type { Actor, Role } from "@/domain/people/actor";
import type { Language } from "@/lib/language";

/** A person with the language that their newsroom reads. */
export type Reader = Actor & { language: Language };

/** The person with this id, unless they are disabled. */
export async function findActor(
  on: Executor,
  userId: string,
): Promise<Reader | undefined> {
  const [row] = await on
    .select({
      userId: users.id,
      newsroomId: users.newsroomId,
      name: users.name,
      role: users.role,
      language: newsrooms.language,
    })
    .from(users)
    .innerJoin(newsrooms, eq(newsrooms.id, users.newsroomId))
    .where(and(eq(users.id, userId), sql`${users.disabledAt} is null`));
  return row;
}

/** What signing in needs to know of the person with this address. */
export async function findCredentials(on: Executor, email: string) {
  const [row] = await on
    .select({
      id: users.id,
      passwordHash: users.passwordHash,
      disabledAt: users.disabledAt,
      lockedUntil: users.lockedUntil,
      failedSignIns: users.failedSignIns,
    })
    .from(users)
    .where(eq(users.email, email));
  return row;
}

/** Counts a failed sign-in and locks the account when it was one too many. */
export async function recordFailedSignIn(
  on: Executor,
  userId: string,
  rule: { most: number; lockMinutes: number },
): Promise<void> {
  await on
    .update(users)
    .set({
      failedSignIns: sql`case when ${users.failedSignIns} + 1 >= ${rule.most} then 0 else ${users.failedSignIns} + 1 end`,
      lockedUntil: sql`case when ${users.failedSignIns} + 1 >= ${rule.most} then now() + make_interval(mins => ${rule.lockMinutes}) else ${users.lockedUntil} end`,
    })
    .where(eq(users.id, userId));
}

/** Forgets earlier failures once a person has signed in. */
export async function clearFailedSignIns(
  on: Executor,
  userId: string,
): Promise<void> {
  await on
    .update(users)
    .set({ failedSignIns: 0, lockedUntil: null })
    .where(eq(users.id, userId));
}

/** Adds a person; the address must be new to the whole installation. */
export async function addUser(
  tx: Transaction,
  person: {
    newsroomId: string;
    email: string;
    name: string;
    role: Role;
    passwordHash: string | null;
  },
): Promise<string> {
  const [row] = await tx
    .insert(users)
    .values(person)
    .returning({ id: users.id });
  if (!row) throw new Error("No person was added.");
  return row.id;
}

/** Everyone of a newsroom, by name. */
export async function listPeople(on: Executor, newsroomId: string) {
  return on
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(users.newsroomId, newsroomId))
    .orderBy(asc(users.name));
}

/** Who signs in with this address, disabled or not. */
export async function findByEmail(on: Executor, email: string) {
  const [row] = await on
    .select({ userId: users.id, newsroomId: users.newsroomId })
    .from(users)
    .where(eq(users.email, email));
  return row;
}

/** Disables a person (out at their next request) or lets them in again. */
export async function updateDisabled(
  tx: Transaction,
  of: { userId: string; newsroomId: string; disabled: boolean },
): Promise<boolean> {
  const changed = await tx
    .update(users)
    .set({ disabledAt: of.disabled ? sql`now()` : null })
    .where(and(eq(users.id, of.userId), eq(users.newsroomId, of.newsroomId)))
    .returning({ id: users.id });
  return changed.length === 1;
}

/**
 * The active admins of a newsroom, held until the transaction ends, so that
 * two of them can't each stop being one while the other still is.
 */
export async function lockAdmins(
  tx: Transaction,
  newsroomId: string,
): Promise<string[]> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.newsroomId, newsroomId),
        eq(users.role, "admin"),
        sql`${users.disabledAt} is null`,
      ),
    )
    .orderBy(asc(users.id))
    .for("update");
  return rows.map((row) => row.id);
}

export type PersonKey = { newsroomId: string; userId: string };

const isPerson = (key: PersonKey) =>
  and(eq(users.id, key.userId), eq(users.newsroomId, key.newsroomId));

/** A person of the newsroom, held until the transaction ends. */
export async function lockPerson(tx: Transaction, key: PersonKey) {
  const [row] = await tx
    .select({
      role: users.role,
      disabledAt: users.disabledAt,
      passwordHash: users.passwordHash,
    })
    .from(users)
    .where(isPerson(key))
    .for("update");
  return row;
}

/** Gives a person of the newsroom another role. */
export async function updateRole(
  tx: Transaction,
  key: PersonKey,
  role: Role,
): Promise<void> {
  await tx.update(users).set({ role }).where(isPerson(key));
}

/** Gives a person another password and opens a closed account. */
export async function updatePassword(
  tx: Transaction,
  key: PersonKey,
  passwordHash: string,
): Promise<void> {
  await tx
    .update(users)
    .set({ passwordHash, failedSignIns: 0, lockedUntil: null })
    .where(isPerson(key));
}
