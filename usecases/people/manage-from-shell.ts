import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addEntry } from "@/db/queries/ledger";
import { findNewsroomByName } from "@/db/queries/newsrooms";
import { addUser, findByEmail, updateDisabled } from "@/db/queries/people";
import { addToken } from "@/db/queries/tokens";
import type { Role } from "@/domain/people/actor";
import { hashPassword, makePassword } from "@/lib/password";
import { ok, type Result, refuse } from "@/lib/result";
import { makeToken } from "@/lib/token";
import { setUpNewsroom } from "./set-up-newsroom";

/**
 * Adds a person from the shell of the installation, where nobody is signed
 * in. Without a password given, one is made and answered once. Where there is
 * no newsroom at all, one is set up with this person in it.
 */
export async function addFromShell(input: {
  email: string;
  role: Role;
  name?: string;
  password?: string;
  newsroom?: string;
}): Promise<
  Result<{ password: string; setUp?: string }, "no-newsroom" | "address-taken">
> {
  const password = input.password ?? makePassword();
  const first = {
    email: input.email,
    name: input.name ?? input.email.split("@")[0] ?? input.email,
    role: input.role,
    passwordHash: await hashPassword(password),
  };
  if (!(await findNewsroomByName(db))) {
    const name = input.newsroom ?? "Newsroom";
    await setUpNewsroom({ name, language: "en", people: [first] });
    return ok({ password, setUp: name });
  }
  const newsroom = await findNewsroomByName(db, input.newsroom);
  if (!newsroom) return refuse("no-newsroom");
  const person = { ...first, newsroomId: newsroom.id };
  try {
    await db.transaction(async (tx) => {
      const userId = await addUser(tx, person);
      await addEntry(tx, {
        newsroomId: newsroom.id,
        actorId: null,
        action: "person.added",
        subjectKind: "person",
        subjectId: userId,
        payload: { email: input.email, role: input.role },
      });
    });
  } catch (error) {
    if (breaks(error, "users_email_key")) return refuse("address-taken");
    throw error;
  }
  return ok({ password });
}

/** Disables or enables the person with this address; false if there is none. */
export async function setDisabledFromShell(
  email: string,
  disabled: boolean,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const person = await findByEmail(tx, email);
    if (!person) return false;
    await updateDisabled(tx, { ...person, disabled });
    await addEntry(tx, {
      newsroomId: person.newsroomId,
      actorId: null,
      action: disabled ? "person.disabled" : "person.enabled",
      subjectKind: "person",
      subjectId: person.userId,
      payload: {},
    });
    return true;
  });
}

/** Makes an API token for the person with this address; it is shown once. */
export async function createTokenFromShell(input: {
  email: string;
  scope: "desk" | "read";
  name: string;
  days?: number;
}): Promise<Result<{ token: string }, "no-person">> {
  const { token, hash } = makeToken();
  return db.transaction(async (tx) => {
    const person = await findByEmail(tx, input.email);
    if (!person) return refuse("no-person");
    const { newsroomId, userId } = person;
    const { name, scope, days } = input;
    const expiresAt = days ? new Date(Date.now() + days * 86_400_000) : null;
    const kept = { newsroomId, userId, name, scope, hash, expiresAt };
    const tokenId = await addToken(tx, kept);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "token.created",
      subjectKind: "token",
      subjectId: tokenId,
      payload: { name, scope },
    });
    return ok({ token });
  });
}
