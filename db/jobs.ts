import { type SQL, sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";

import type { Executor } from "./client";

/** The schema that the queue keeps its own tables in. */
const SCHEMA = "jobs";

/** How often a kind is tried, and how long one try may take. */
type JobRules = {
  retryLimit: number;
  /** Seconds before the second try; doubled, with some chance, for each after it. */
  retryDelay: number;
  retryDelayMax?: number;
  expireInSeconds: number;
};

/** Every kind of work that is done after the answer to the person who asked for it. */
export const JOB_KINDS = {
  archive: { retryLimit: 5, retryDelay: 30, expireInSeconds: 120 },
  capture: { retryLimit: 5, retryDelay: 5, expireInSeconds: 120 },
  // What an address does not take is tried again by the delivery's own rules;
  // these are for a worker that was stopped in the middle of a try.
  "webhook.deliver": { retryLimit: 5, retryDelay: 60, expireInSeconds: 120 },
  "publication.due": { retryLimit: 8, retryDelay: 5, expireInSeconds: 300 },
  "websub.ping": { retryLimit: 6, retryDelay: 30, expireInSeconds: 60 },
  import: { retryLimit: 5, retryDelay: 5, expireInSeconds: 3600 },
  time_stamp: { retryLimit: 5, retryDelay: 30, expireInSeconds: 120 },
  report: { retryLimit: 2, retryDelay: 5, expireInSeconds: 300 },
  retention: { retryLimit: 5, retryDelay: 60, expireInSeconds: 600 },
} as const satisfies Record<string, JobRules>;

export type JobKind = keyof typeof JOB_KINDS;

/** What a job is about: a row, which says all the rest. */
export type JobSubject = { newsroomId: string; id: string };

/** A worker that is gone without a word has its job tried again after this. */
const HEARTBEAT_SECONDS = 20;

/** Timers that keep no process alive: a script ends when its work does. */
const CLOCK = {
  now: () => Date.now(),
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms).unref(),
  clearTimeout: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
  setInterval: (run: () => void, ms: number) => setInterval(run, ms).unref(),
  clearInterval: (timer: unknown) => clearInterval(timer as NodeJS.Timeout),
};

/** What the queue does by itself in a process that only hands work over. */
const QUIET = { schema: SCHEMA, schedule: false, supervise: false };

/** The queue of the process that does the work, on connections of its own. */
export function openQueue(url: string): PgBoss {
  return new PgBoss({
    connectionString: url,
    max: 3,
    schema: SCHEMA,
    migrate: false,
    schedule: false,
    superviseIntervalSeconds: 10,
    useListenNotify: true,
  });
}

/** Makes or updates the queue's tables, and one queue for each kind of job. */
export async function installQueue(
  url: string,
  kinds: Record<string, JobRules> = JOB_KINDS,
): Promise<void> {
  const queue = new PgBoss({ ...QUIET, connectionString: url, max: 1 });
  await queue.start();
  for (const [kind, rules] of Object.entries(kinds)) {
    const kept = {
      ...rules,
      retryBackoff: true,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      notify: true,
    };
    await queue.createQueue(kind, kept);
    await queue.updateQueue(kind, kept);
  }
  await queue.stop({ graceful: false });
}

let sender: Promise<PgBoss> | undefined;

/**
 * Has a job done once the transaction it is asked for in is committed, and
 * never if it is not; `startAfter` puts it off until then.
 */
export async function enqueue(
  tx: Executor,
  kind: JobKind,
  { newsroomId, id, startAfter }: JobSubject & { startAfter?: Date },
): Promise<void> {
  sender ??= import("./index").then(({ db }) =>
    new PgBoss({
      ...QUIET,
      db: fromDrizzle(db, sql),
      clock: CLOCK,
      migrate: false,
    }).start(),
  );
  const queue = await sender;
  const options = { db: fromDrizzle(tx, sql), startAfter };
  await queue.send(kind, { newsroomId, id }, options);
}

/** The rows of a kind that a job, waiting or under way, is about. */
export async function listQueued(
  on: Executor,
  kind: JobKind,
): Promise<Set<string>> {
  return listJobs(on, kind, sql`'created', 'retry', 'active'`);
}

/** The rows of a kind that a job is about that nobody has begun. */
export async function listNotBegun(
  on: Executor,
  kind: JobKind,
): Promise<Set<string>> {
  return listJobs(on, kind, sql`'created'`);
}

async function listJobs(
  on: Executor,
  kind: JobKind,
  states: SQL,
): Promise<Set<string>> {
  const rows = await on.execute<{ id: string }>(sql`
    select data ->> 'id' as id from ${sql.identifier(SCHEMA)}.job
    where name = ${kind} and state in (${states})`);
  return new Set(rows.map((row) => row.id));
}
