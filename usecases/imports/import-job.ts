import "server-only";

import { BrokenFile } from "@/adapters/imports/entry";
import { db } from "@/db";
import { findImport, listImportsToRun } from "@/db/queries/imports";
import type { Job, JobHandler } from "@/usecases/jobs/job";
import { endImport } from "./import-steps";
import { openKeptFile } from "./kept-file";
import { runImport } from "./run-import";

/** Reads a file that was uploaded, from where an earlier try stopped. */
export const importHandler: JobHandler = {
  listWaiting: () => listImportsToRun(db),
  async run(job) {
    const key = { newsroomId: job.newsroomId, importId: job.id };
    const held = await findImport(db, key);
    if (!held) return;
    try {
      await runImport({
        ...key,
        open: () => openKeptFile(held.sha256),
        onProgress: () => job.signal.throwIfAborted(),
      });
    } catch (error) {
      if (!isLost(job)) throw error;
      await endImport(key, new BrokenFile("our-fault", ""));
      throw error;
    }
  },
};

/** A server that stops is no failure: the import goes on with the next one. */
function isLost({ last, signal }: Job): boolean {
  return last && !signal.aborted;
}
