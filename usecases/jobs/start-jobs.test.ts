import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { db } from "@/db";
import { enqueue, installQueue, type JobKind, listQueued } from "@/db/jobs";
import { env } from "@/lib/env";
import type { Job, JobHandler } from "./job";
import { startJobs } from "./start-jobs";

// A kind of this test's own, which no other test's worker takes up.
const KIND = `test-${process.pid}` as JobKind;
const RULES = { retryLimit: 1, retryDelay: 1, expireInSeconds: 60 };

const tries: Job[] = [];
const waiting: { newsroomId: string; id: string }[] = [];
let failsOnce: string | undefined;

const handler: JobHandler = {
  listWaiting: async () => waiting,
  run: async (job) => {
    tries.push(job);
    if (job.id !== failsOnce) return;
    failsOnce = undefined;
    throw new Error("not this time");
  },
};

const start = () =>
  startJobs({ [KIND]: handler } as Record<JobKind, JobHandler>);
const triesOf = (id: string) => tries.filter((job) => job.id === id);
const subject = () => ({ newsroomId: randomUUID(), id: randomUUID() });
const until = (found: () => unknown) =>
  vi.waitUntil(found, { timeout: 60_000, interval: 50 });

beforeAll(async () => {
  await installQueue(env().DATABASE_URL ?? "", { [KIND]: RULES });
});

afterAll(async () => {
  await db.$client.end();
});

it("does what a committed transaction asked for, and nothing else", async () => {
  const [kept, undone] = [subject(), subject()];
  const stop = await start();

  const rolledBack = db.transaction(async (tx) => {
    await enqueue(tx, KIND, undone);
    throw new Error("changed their mind");
  });
  await expect(rolledBack).rejects.toThrow("changed their mind");
  await db.transaction((tx) => enqueue(tx, KIND, kept));

  await until(() => triesOf(kept.id).length === 1);
  expect(triesOf(kept.id)[0]).toMatchObject({ ...kept, last: false });
  expect(triesOf(undone.id)).toEqual([]);
  await stop();
});

it("tries again, and says which try is the last", async () => {
  const job = subject();
  failsOnce = job.id;
  const stop = await start();

  await enqueue(db, KIND, job);

  await until(() => triesOf(job.id).length === 2);
  expect(triesOf(job.id).map(({ last }) => last)).toEqual([false, true]);
  await stop();
});

it("is done by one of two workers", async () => {
  const jobs = Array.from({ length: 20 }, subject);
  const stops = await Promise.all([start(), start()]);

  await db.transaction(async (tx) => {
    for (const job of jobs) await enqueue(tx, KIND, job);
  });

  await until(() => jobs.every(({ id }) => triesOf(id).length > 0));
  expect(jobs.map(({ id }) => triesOf(id).length)).toEqual(jobs.map(() => 1));
  for (const stop of stops) await stop();
});

it("takes up a row that waits though its job was lost, once", async () => {
  const [lost, queued] = [subject(), subject()];
  const later = new Date(Date.now() + 3_600_000);
  await enqueue(db, KIND, { ...queued, startAfter: later });
  waiting.push(lost, queued);

  const stop = await start();

  await until(() => triesOf(lost.id).length === 1);
  expect(triesOf(queued.id)).toEqual([]);
  expect(await listQueued(db, KIND)).toContain(queued.id);
  await stop();
});
