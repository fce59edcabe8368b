import "server-only";

import type { JobWithMetadata, PgBoss } from "pg-boss";

import { db } from "@/db";
import {
  enqueue,
  type JobKind,
  type JobSubject,
  listQueued,
  openQueue,
} from "@/db/jobs";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { HANDLERS } from "./handlers";
import type { JobHandler } from "./job";

/** Jobs of one kind that a process does at a time. */
const AT_ONCE = 2;

/** Looked for also without being told of it, in case the word was lost. */
const POLL_SECONDS = 5;

/**
 * Begins to do what is asked for in the background, in this process. Several
 * servers on one database share the work; each job is done by one of them.
 *
 * @returns stops it: what is under way may end, nothing new is begun.
 */
export async function startJobs(
  handlers: Record<JobKind, JobHandler> = HANDLERS,
): Promise<() => Promise<void>> {
  const queue = openQueue(env().DATABASE_URL ?? "");
  queue.on("error", (error) =>
    log.error({ err: error }, "the job queue failed"),
  );
  await queue.start();
  const kinds = Object.entries(handlers) as [JobKind, JobHandler][];
  for (const [kind, handler] of kinds) {
    await takeUp(kind, handler);
    await work(queue, kind, handler);
  }
  return () => queue.stop({ graceful: true, timeout: 5_000 });
}

/** Has the work done that a row waits for and no job stands for. */
async function takeUp(kind: JobKind, { listWaiting }: JobHandler) {
  const waiting = await listWaiting();
  if (waiting.length === 0) return;
  const queued = await listQueued(db, kind);
  for (const row of waiting) {
    if (!queued.has(row.id)) await enqueue(db, kind, row);
  }
}

async function work(queue: PgBoss, kind: JobKind, { run }: JobHandler) {
  const options = {
    includeMetadata: true as const,
    pollingIntervalSeconds: POLL_SECONDS,
    notifyPollingIntervalSeconds: POLL_SECONDS,
  };
  for (let each = 0; each < AT_ONCE; each += 1) {
    const worker = { id: "" };
    const take = async ([job]: JobWithMetadata<JobSubject>[]) => {
      if (job) await attempt(kind, run, job);
      // After one job the next, without waiting to be told of it.
      queue.notifyWorker(worker.id);
    };
    worker.id = await queue.work(kind, options, take);
  }
}

async function attempt(
  kind: JobKind,
  run: JobHandler["run"],
  job: JobWithMetadata<JobSubject>,
) {
  const { data, retryCount, retryLimit, signal } = job;
  try {
    await run({ ...data, last: retryCount >= retryLimit, signal });
  } catch (error) {
    const about = { kind, id: data.id, attempt: retryCount + 1 };
    log.error({ ...about, err: error }, "a job failed");
    throw error;
  }
}
