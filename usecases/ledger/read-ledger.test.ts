import { afterAll, beforeAll, expect, it } from "vitest";

import { db } from "@/db";
import { Desk } from "@/e2e/desk";
import { readActions } from "./read-ledger";

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open(db);
});

afterAll(() => db.$client.end());

it("names each kind of act in the history once, and no other newsroom's", async () => {
  const checker = await desk.person("checker");
  await desk.claim(checker);
  await desk.claim(checker);
  const other = await Desk.open(db);
  await other.proposal(await other.person("checker"));

  const actions = await readActions(checker);
  expect(actions).toContain("claim.created");
  expect(actions).toEqual([...new Set(actions)].sort());
  expect(actions).not.toContain("verdict.proposed");
});

it("names none where nothing was done", async () => {
  const empty = await Desk.open(db);
  const newcomer = await empty.person("checker");
  expect(await readActions(newcomer)).toEqual([]);
});
