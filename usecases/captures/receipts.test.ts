import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Archive, ArchiveAnswer } from "@/adapters/archive/archive";
import { db } from "@/db";
import { listEntries } from "@/db/queries/ledger";
import { sources } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { withReceipts } from "./read-receipts";
import {
  COPY,
  keep,
  receiptsOf,
  set,
  stampsOf,
  unset,
} from "./receiving.fixture";
import { archiveHandler, runArchive } from "./run-archive";

let desk: Desk;
let actor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("checker");
  set({ PERMA_API_KEY: "key", TSA_URL: "https://tsa.example/" });
});

afterEach(unset);

afterAll(() => db.$client.end());

describe("what is asked of a saved copy", () => {
  it("is an archive's receipt and a stamp, of the ledger's head once a day", async () => {
    const source = await desk.source(actor);
    const first = await keep(actor, source.id);
    const second = await keep(actor, source.id);
    expect(await receiptsOf(first)).toMatchObject([
      { service: "perma", state: "waiting", url: COPY.finalUrl },
    ]);
    const [head] = await listEntries(db, {
      newsroomId: desk.newsroomId,
      after: 0,
      limit: 1,
    });
    const stamps = await stampsOf(desk.newsroomId);
    expect(
      stamps.map(({ snapshotId, ledgerSeq, sha256 }) => [
        snapshotId,
        ledgerSeq,
        sha256,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [first, null, COPY.sha256],
        [second, null, COPY.sha256],
        [null, head?.seq, head?.hash],
      ]),
    );
    expect(stamps).toHaveLength(3);
  });

  it("is no archive's receipt where the source is confidential", async () => {
    const source = await desk.source(actor);
    await db
      .update(sources)
      .set({ confidential: true })
      .where(eq(sources.id, source.id));
    expect(await receiptsOf(await keep(actor, source.id))).toEqual([]);
  });

  it("is no archive's receipt of a file that was brought in", async () => {
    const source = await desk.source(actor);
    const copy = { ...COPY, capturedBy: "upload" as const, finalUrl: null };
    expect(await receiptsOf(await keep(actor, source.id, copy))).toEqual([]);
  });

  it("is nothing where nothing is set", async () => {
    set({ PERMA_API_KEY: "", TSA_URL: "" });
    const source = await desk.source(actor);
    expect(await receiptsOf(await keep(actor, source.id))).toEqual([]);
    expect(await stampsOf(desk.newsroomId)).toEqual([]);
  });
});

describe("an archive's receipt", () => {
  const DONE: ArchiveAnswer = {
    state: "done",
    remoteId: "AB12-CD34",
    permalink: "https://perma.cc/AB12-CD34",
    archivedAt: new Date("2022-07-28T10:11:12Z"),
    answer: "{}",
  };
  const PENDING: ArchiveAnswer = {
    state: "pending",
    remoteId: "AB12-CD34",
    answer: "{}",
  };

  async function asked(...answers: ArchiveAnswer[]) {
    const snapshotId = await keep(actor, (await desk.source(actor)).id);
    const [row] = await receiptsOf(snapshotId);
    const calls: string[] = [];
    const tell = (call: string) => async () => {
      calls.push(call);
      return answers.shift()!;
    };
    const archive: Archive = { ask: tell("ask"), look: tell("look") };
    const { newsroomId } = actor;
    const run = (open: () => Archive | undefined = () => archive) =>
      runArchive({ newsroomId, id: row!.id, last: false }, open);
    const now = async () => (await receiptsOf(snapshotId))[0]!;
    return { snapshotId, id: row!.id, calls, run, now };
  }

  it("is looked after until it has come, and written into the history once", async () => {
    const { snapshotId, id, calls, run, now } = await asked(PENDING, DONE);
    await run();
    expect(await now()).toMatchObject({ state: "pending", answer: "{}" });
    const waiting = await archiveHandler.listWaiting();
    expect(waiting.map((row) => row.id)).toContain(id);
    await run();
    await run();
    expect(calls).toEqual(["ask", "look"]);
    const [witnessed] = await withReceipts(desk.newsroomId, [
      { id: snapshotId },
    ]);
    expect(witnessed?.archived).toMatchObject([
      { state: "done", permalink: "https://perma.cc/AB12-CD34" },
    ]);
    const entries = await listEntries(db, {
      newsroomId: desk.newsroomId,
      action: "snapshot.archived",
      limit: 5,
    });
    expect(entries).toMatchObject([
      { subjectId: snapshotId, payload: { service: "perma" } },
    ]);
  });

  it("waits where the archive is busy, and ends after four tries", async () => {
    const busy: ArchiveAnswer = {
      state: "later",
      reason: "archive-limit-reached",
      answer: "",
    };
    const { run, now } = await asked(busy, busy, busy, busy);
    await run();
    expect(await now()).toMatchObject({ state: "waiting" });
    expect((await now()).nextTryAt).not.toBeNull();
    for (let tries = 0; tries < 3; tries += 1) await run();
    expect(await now()).toMatchObject({
      state: "failed",
      reason: "archive-limit-reached",
    });
  });

  it("ends where the archive refuses, or is no longer set", async () => {
    const refused = await asked({
      state: "failed",
      reason: "archive-refused",
      answer: "no",
    });
    await refused.run();
    expect(await refused.now()).toMatchObject({
      state: "failed",
      answer: "no",
    });
    const unset = await asked();
    await unset.run(() => undefined);
    expect(await unset.now()).toMatchObject({ reason: "archive-not-set" });
  });
});
