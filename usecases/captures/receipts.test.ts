import { eq } from "drizzle-orm";
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";

import type { Archive, ArchiveAnswer } from "@/adapters/archive/archive";
import { db } from "@/db";
import { listEntries } from "@/db/queries/ledger";
import { archiveReceipts, sources, timeStamps } from "@/db/schema";
import type { PageCopy } from "@/domain/captures/page-copy";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { forgetEnv } from "@/lib/env";
import { ok, refuse } from "@/lib/result";
import { readHeadStamp } from "@/usecases/ledger/read-ledger";
import { keepSnapshot } from "./keep-snapshot";
import { withReceipts } from "./read-receipts";
import { archiveHandler, runArchive } from "./run-archive";
import { runTimeStamp } from "./run-time-stamp";

const COPY: PageCopy = {
  sha256: "ab".repeat(32),
  bytes: 7,
  mediaType: "application/wacz",
  filename: "a.wacz",
  capturedBy: "fetch",
  finalUrl: "https://news.example/a",
};

let desk: Desk;
let actor: Actor;

function set(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  forgetEnv();
}

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("checker");
  set({ PERMA_API_KEY: "key", TSA_URL: "https://tsa.example/" });
});

afterEach(() => {
  vi.unstubAllEnvs();
  forgetEnv();
});

afterAll(() => db.$client.end());

async function kept(sourceId: string, copy = COPY) {
  const { id } = await db.transaction((tx) =>
    keepSnapshot(tx, actor, { of: { sourceId }, copy }),
  );
  return id;
}

const receiptsOf = (snapshotId: string) =>
  db
    .select()
    .from(archiveReceipts)
    .where(eq(archiveReceipts.snapshotId, snapshotId));

const stampsOfDesk = () =>
  db
    .select()
    .from(timeStamps)
    .where(eq(timeStamps.newsroomId, desk.newsroomId));

describe("what is asked of a saved copy", () => {
  it("is an archive's receipt and a stamp, of the ledger's head once a day", async () => {
    const source = await desk.source(actor);
    const first = await kept(source.id);
    const second = await kept(source.id);
    expect(await receiptsOf(first)).toMatchObject([
      { service: "perma", state: "waiting", url: COPY.finalUrl },
    ]);
    const [head] = await listEntries(db, {
      newsroomId: desk.newsroomId,
      after: 0,
      limit: 1,
    });
    const stamps = await stampsOfDesk();
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
    expect(await receiptsOf(await kept(source.id))).toEqual([]);
  });

  it("is no archive's receipt of a file that was brought in", async () => {
    const source = await desk.source(actor);
    const copy = { ...COPY, capturedBy: "upload" as const, finalUrl: null };
    expect(await receiptsOf(await kept(source.id, copy))).toEqual([]);
  });

  it("is nothing where nothing is set", async () => {
    set({ PERMA_API_KEY: "", TSA_URL: "" });
    const source = await desk.source(actor);
    expect(await receiptsOf(await kept(source.id))).toEqual([]);
    expect(await stampsOfDesk()).toEqual([]);
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
    const snapshotId = await kept((await desk.source(actor)).id);
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

describe("a time stamp", () => {
  const STAMPED = {
    at: new Date("2022-07-28T10:11:12Z"),
    signer: "An authority",
    reply: new Uint8Array([1, 2, 3]),
  };

  async function asked() {
    const snapshotId = await kept((await desk.source(actor)).id);
    const stamps = await stampsOfDesk();
    const { id } = stamps.find((one) => one.snapshotId === snapshotId)!;
    const job = { newsroomId: actor.newsroomId, id, last: false };
    const now = async () =>
      (await stampsOfDesk()).find((one) => one.id === id)!;
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
    const stamps = await stampsOfDesk();
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
