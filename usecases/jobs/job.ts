import type { JobSubject } from "@/db/jobs";

/** One try at a job. */
export type Job = JobSubject & {
  /** No try follows this one: what fails now has failed for good. */
  last: boolean;
  /** Aborted when the try has taken too long or the server stops. */
  signal: AbortSignal;
};

/**
 * How a kind of work is done. The row that the job is about is the truth: it
 * holds state, progress and what went wrong, and it may be gone.
 */
export type JobHandler = {
  /**
   * Does the work, again from where it stood if an earlier try got so far. It
   * throws to be tried again later; a refusal is written into the row instead.
   */
  run: (job: Job) => Promise<void>;
  /**
   * The rows that still wait for their work, so that a restored backup or a
   * lost queue loses none of it.
   */
  listWaiting: () => Promise<(JobSubject & { startAfter?: Date })[]>;
};
