import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { addEntry, listEntryTexts } from "@/db/queries/ledger";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { readLedger } from "./read-ledger";
import { verifyLedger } from "./verify-ledger";

let desk: Desk;
let actor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("editor");
});

afterAll(() => db.$client.end());

function act(note: string) {
  return db.transaction((tx) =>
    addEntry(tx, {
      newsroomId: actor.newsroomId,
      actorId: actor.userId,
      action: "claim.edited",
      subjectKind: "claim",
      subjectId: randomUUID(),
      payload: { note, n: 12.5, nested: { b: [1, null], a: 'é😀\u0001"' } },
    }),
  );
}

/** What someone with the database's own rights could do behind our back. */
async function tamper(statement: ReturnType<typeof sql>) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(statement);
  });
}

describe("the ledger", () => {
  it("links each entry to the one before and counts without gaps", async () => {
    await act("one");
    await act("two");
    const entries = await readLedger(actor, { after: 0, limit: 10 });
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2]);
    expect(entries[0]?.prevHash).toBe("0".repeat(64));
    expect(entries[1]?.prevHash).toBe(entries[0]?.hash);
    expect(await verifyLedger(actor)).toEqual({
      entries: 2,
      head: entries[1]?.hash,
      intact: true,
      firstFault: undefined,
    });
  });

  it("can be checked by a stranger from the entries' own texts", async () => {
    await act("one");
    const lines = await listEntryTexts(db, actor.newsroomId, {
      after: 0,
      limit: 10,
    });
    for (const line of lines) expect(sha256(line.entry)).toBe(line.hash);
    expect(JSON.parse(lines[0]!.entry)).toHaveLength(9);
  });

  it("stays one chain under concurrent writers", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => act(`act ${n}`)));
    expect(await verifyLedger(actor)).toMatchObject({
      entries: 40,
      intact: true,
    });
  });

  it("leaves no entry behind when the act is rolled back", async () => {
    await act("kept");
    const undone = db.transaction(async (tx) => {
      await addEntry(tx, {
        newsroomId: actor.newsroomId,
        actorId: actor.userId,
        action: "claim.edited",
        subjectKind: "claim",
        subjectId: randomUUID(),
        payload: {},
      });
      throw new Error("the act failed");
    });
    await expect(undone).rejects.toThrow("the act failed");
    await act("next");
    expect(await verifyLedger(actor)).toMatchObject({
      entries: 2,
      intact: true,
    });
  });

  it.each([
    ["update", sql`update ledger set payload = '{}'`],
    ["delete", sql`delete from ledger`],
    ["truncate", sql`truncate ledger`],
  ])("refuses %s, even from our own code", async (_name, statement) => {
    await act("one");
    await expect(db.execute(statement)).rejects.toMatchObject({
      cause: { message: "ledger is append-only" },
    });
  });

  it.each([
    [
      "a changed payload",
      2,
      sql`update ledger set payload = '{}' where seq = 2`,
    ],
    ["a dropped entry", 3, sql`delete from ledger where seq = 2`],
    ["a cut tail", 3, sql`delete from ledger where seq = 3`],
    [
      "another time",
      1,
      sql`update ledger set at = at + interval '1 s' where seq = 1`,
    ],
    ["another person", 3, sql`update ledger set actor_id = null where seq = 3`],
  ])("finds %s", async (_name, place, statement) => {
    for (const note of ["one", "two", "three"]) await act(note);
    const mine = sql`${statement} and newsroom_id = ${actor.newsroomId}`;
    await tamper(mine);
    expect(await verifyLedger(actor)).toMatchObject({
      intact: false,
      firstFault: place,
    });
  });

  it("finds a rewritten entry whose hash was made to fit", async () => {
    for (const note of ["one", "two", "three"]) await act(note);
    await tamper(sql`
      update ledger set payload = '{"note":"forged"}',
        hash = encode(sha256(convert_to(ledger_entry(prev_hash, seq, newsroom_id, at, actor_id, action, subject_kind, subject_id, '{"note":"forged"}'), 'UTF8')), 'hex')
      where seq = 2 and newsroom_id = ${actor.newsroomId}`);
    expect(await verifyLedger(actor)).toMatchObject({
      intact: false,
      firstFault: 3,
    });
  });

  it("shows nothing of another newsroom", async () => {
    await act("ours");
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await readLedger(stranger, { limit: 10 })).toEqual([]);
    expect(await verifyLedger(stranger)).toMatchObject({ entries: 0 });
  });
});
