import { afterAll, beforeEach, expect, it } from "vitest";

import { tokenActor } from "@/auth/token";
import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { newTokenInput } from "@/domain/people/token-input";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { createToken, endToken, readTokens } from "./manage-tokens";
import { setDisabled } from "./set-disabled";

let desk: Desk;
let checker: Actor;
let admin: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  admin = await desk.person("admin");
});

afterAll(() => db.$client.end());

const INPUT = newTokenInput.parse({ name: "feed", scope: "read", days: "30" });

function behind(token: string) {
  return tokenActor(`Bearer ${token}`);
}

it("a token acts as its maker, within its scope", async () => {
  const { token } = await createToken(checker, INPUT);

  expect(await behind(token)).toEqual({ actor: checker, scope: "read" });
});

it("a token ends when it is revoked, and is revoked once", async () => {
  const { token } = await createToken(checker, INPUT);
  const [kept] = await readTokens(checker);

  granted(await endToken(checker, kept!.id));

  expect(await behind(token)).toBeUndefined();
  expect(await endToken(checker, kept!.id)).toMatchObject({
    error: "not-found",
  });
});

it("a token sleeps while its person is disabled", async () => {
  const { token } = await createToken(checker, INPUT);
  const { userId } = checker;

  granted(await setDisabled(admin, { userId, disabled: true }));

  expect(await behind(token)).toBeUndefined();
});

it("a person sees and ends their own; an admin everyone's", async () => {
  const editor = await desk.person("editor");
  await createToken(checker, INPUT);
  const [kept] = await readTokens(admin);

  expect(kept).toMatchObject({ name: "feed", person: checker.name });
  expect(await readTokens(editor)).toEqual([]);
  expect(await endToken(editor, kept!.id)).toMatchObject({
    error: "not-found",
  });
  expect(await endToken(admin, kept!.id)).toMatchObject({ ok: true });
});

it("another newsroom's tokens are not there", async () => {
  await createToken(checker, INPUT);
  const [kept] = await readTokens(checker);
  const stranger = await (await Desk.open(db)).person("admin");

  expect(await readTokens(stranger)).toEqual([]);
  expect(await endToken(stranger, kept!.id)).toMatchObject({
    error: "not-found",
  });
});

it("neither the token nor its hash is in the history", async () => {
  const { token } = await createToken(checker, INPUT);

  const [entry] = await readLedger(admin, { limit: 1 });

  expect(entry).toMatchObject({ action: "token.created" });
  expect(entry?.payload).toEqual({ name: "feed", scope: "read" });
  expect(JSON.stringify(entry)).not.toContain(token);
});
