import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listEntries } from "@/db/queries/ledger";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { ok, refuse } from "@/lib/result";
import { readHeadStamp } from "@/usecases/ledger/read-ledger";
import { keep, set, stampsOf, unset } from "./receiving.fixture";
import { runTimeStamp } from "./run-time-stamp";

let desk: Desk;
let actor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("checker");
  set({ PERMA_API_KEY: "key", TSA_URL: "https://tsa.example/" });
});

afterEach(unset);

afterAll(() => db.$client.end());

describe("a time stamp", () => {
  const STAMPED = {
    at: new Date("2022-07-28T10:11:12Z"),
    signer: "An authority",
    reply: new Uint8Array([1, 2, 3]),
  };

  async function asked() {
    const snapshotId = await keep(actor, (await desk.source(actor)).id);
    const stamps = await stampsOf(desk.newsroomId);
    const { id } = stamps.find((one) => one.snapshotId === snapshotId)!;
    const job = { newsroomId: actor.newsroomId, id, last: false };
    const now = async () =>
      (await stampsOf(desk.newsroomId)).find((one) => one.id === id)!;
    return { job, now };
  }

  it("is kept whole once it holds, and written into the history once", async () => {
    const { job, now } = await asked();
    await runTimeStamp(job, async () => ok(STAMPED));
    await runTimeStamp(job, async () => refuse("stamp-not-signed"));
    expect(await now()).toMatchObject({
      state: "done",
      signer: "An authority",
      stampedAt: STAMPED.at,
    });
    const entries = await listEntries(db, {
      newsroomId: desk.newsroomId,
      action: "snapshot.time_stamped",
      limit: 5,
    });
    expect(entries).toHaveLength(1);
  });

  it("of the ledger's head is told by the ledger", async () => {
    expect(await readHeadStamp(actor)).toBeUndefined();
    await asked();
    const stamps = await stampsOf(desk.newsroomId);
    const head = stamps.find(({ ledgerSeq }) => ledgerSeq !== null)!;
    const { newsroomId } = actor;
    const job = { newsroomId, id: head.id, last: false };
    await runTimeStamp(job, async () => ok(STAMPED));
    expect(await readHeadStamp(actor)).toEqual({
      seq: head.ledgerSeq,
      stampedAt: STAMPED.at,
      signer: "An authority",
    });
  });

  it("is asked for again where that may help, and given up where not", async () => {
    const { job, now } = await asked();
    await runTimeStamp(job, async () =>
      refuse("authority-refused", { status: 503 }),
    );
    expect(await now()).toMatchObject({ state: "waiting", tries: 1 });
    await runTimeStamp(job, async () => refuse("stamp-not-trusted"));
    expect(await now()).toMatchObject({
      state: "failed",
      reason: "stamp-not-trusted",
      tokenSha256: null,
    });
  });
});
