import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { checkCredentials } from "@/auth/check-credentials";
import { db } from "@/db";
import { findActor } from "@/db/queries/people";
import { users } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { newPersonInput } from "@/domain/people/person-input";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { addPerson } from "./add-person";
import { changeRole } from "./change-role";
import { readPeople } from "./read-people";
import { setDisabled } from "./set-disabled";
import { changeOwnPassword, makeNewPassword } from "./set-password";

let desk: Desk;
let admin: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
});

afterAll(() => db.$client.end());

let added = 0;
function newcomer(role = "checker") {
  added += 1;
  const email = `new-${added}-${desk.newsroomId}@desk.example`;
  return newPersonInput.parse({ email, name: "Ada", role });
}

async function outsider() {
  const other = await Desk.open(db);
  return other.person("admin");
}

async function actions() {
  const entries = await readLedger(admin, { limit: 10 });
  return entries.map((entry) => entry.action);
}

describe("adding a person", () => {
  it("lets them sign in with the password that was made", async () => {
    const input = newcomer();
    const { userId, password } = granted(await addPerson(admin, input));

    const signedIn = await checkCredentials({ email: input.email, password });

    expect(signedIn).toEqual({ id: userId });
    expect(await actions()).toContain("person.added");
  });

  it("never writes the password into the history", async () => {
    const { password } = granted(await addPerson(admin, newcomer()));

    const entries = await readLedger(admin, { limit: 10 });

    expect(JSON.stringify(entries)).not.toContain(password);
  });

  it("refuses an address that signs in already, in any capitals", async () => {
    const input = newcomer();
    await addPerson(admin, input);
    const again = { ...input, email: input.email.toUpperCase() };

    expect(await addPerson(admin, again)).toMatchObject({
      error: "email-taken",
    });
  });

  it.each(["contributor", "checker", "editor"] as const)(
    "is not for a %s, nor is any other act on people",
    async (role) => {
      const person = await desk.person(role);
      const { userId } = admin;
      const refused = { ok: false, error: "not-your-role" };

      expect(await addPerson(person, newcomer())).toEqual(refused);
      expect(await readPeople(person)).toEqual(refused);
      expect(await makeNewPassword(person, userId)).toEqual(refused);
      expect(await changeRole(person, { userId, role })).toEqual(refused);
      expect(await setDisabled(person, { userId, disabled: true })).toEqual(
        refused,
      );
    },
  );
});

describe("another newsroom's people", () => {
  it("are not found", async () => {
    const { userId } = await outsider();
    const missing = { ok: false, error: "not-found" };

    expect(await changeRole(admin, { userId, role: "checker" })).toEqual(
      missing,
    );
    expect(await setDisabled(admin, { userId, disabled: true })).toEqual(
      missing,
    );
    expect(await makeNewPassword(admin, userId)).toEqual(missing);
  });

  it("are not listed", async () => {
    const { userId } = await outsider();
    const people = granted(await readPeople(admin));
    expect(people.map((person) => person.id)).toEqual([admin.userId]);
    expect(people.map((person) => person.id)).not.toContain(userId);
  });
});

describe("the last admin", () => {
  it("is neither disabled nor given another role", async () => {
    const { userId } = admin;
    const refused = { ok: false, error: "last-admin" };

    expect(await setDisabled(admin, { userId, disabled: true })).toEqual(
      refused,
    );
    expect(await changeRole(admin, { userId, role: "editor" })).toEqual(
      refused,
    );
  });

  it("remains, also when two admins step down at once", async () => {
    const second = await desk.person("admin");

    const results = await Promise.all([
      changeRole(admin, { userId: admin.userId, role: "editor" }),
      changeRole(second, { userId: second.userId, role: "editor" }),
    ]);

    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("does not count one who is disabled", async () => {
    const second = await desk.person("admin");
    granted(
      await setDisabled(admin, { userId: second.userId, disabled: true }),
    );

    const { userId } = admin;
    expect(await changeRole(admin, { userId, role: "editor" })).toMatchObject({
      error: "last-admin",
    });
  });
});

describe("a person's standing", () => {
  it("changes at once, and the ledger says from what to what", async () => {
    const { userId } = await desk.person("checker");

    granted(await changeRole(admin, { userId, role: "editor" }));

    expect(await findActor(db, userId)).toMatchObject({ role: "editor" });
    const [entry] = await readLedger(admin, { limit: 1 });
    expect(entry).toMatchObject({
      action: "person.role_changed",
      payload: { from: "checker", to: "editor" },
    });
  });

  it("ends while they are disabled and comes back after", async () => {
    const { userId } = await desk.person("checker");

    granted(await setDisabled(admin, { userId, disabled: true }));
    expect(await findActor(db, userId)).toBeUndefined();
    granted(await setDisabled(admin, { userId, disabled: false }));
    expect(await findActor(db, userId)).toMatchObject({ role: "checker" });
  });

  it("as admin is no way around the second signature", async () => {
    const checker = await desk.person("checker");
    const { verdictId } = await desk.proposal(checker);
    const { userId } = checker;
    granted(await changeRole(admin, { userId, role: "admin" }));

    const signed = await countersignVerdict(
      { ...checker, role: "admin" },
      { verdictId, overrideReason: null },
    );

    expect(signed).toMatchObject({ error: "own-proposal" });
  });
});

describe("a password", () => {
  async function signIn(password: string, userId: string) {
    const [row] = await db
      .select({ email: users.email })
      .from(users)
      .where(eq(users.id, userId));
    return checkCredentials({ email: row!.email, password });
  }

  it("made anew opens an account that wrong ones closed", async () => {
    const { userId } = await desk.person("checker");
    const lockedUntil = new Date(Date.now() + 60_000);
    await db.update(users).set({ lockedUntil }).where(eq(users.id, userId));

    const { password } = granted(await makeNewPassword(admin, userId));

    expect(await signIn(password, userId)).toEqual({ id: userId });
  });

  it("of one's own is changed by giving the old one", async () => {
    const editor = await desk.person("editor");
    const made = granted(await makeNewPassword(admin, editor.userId));
    const input = { old: made.password, password: "a longer one of my own" };

    granted(await changeOwnPassword(editor, input));

    expect(await signIn(input.password, editor.userId)).toBeTruthy();
    expect(await signIn(made.password, editor.userId)).toBeNull();
  });

  it("of one's own stays when the old one is wrong or there is none", async () => {
    const editor = await desk.person("editor");
    const input = { old: "not it", password: "a longer one of my own" };
    const refused = { ok: false, error: "wrong-password" };

    expect(await changeOwnPassword(editor, input)).toEqual(refused);
    granted(await makeNewPassword(admin, editor.userId));
    expect(await changeOwnPassword(editor, input)).toEqual(refused);
  });
});
