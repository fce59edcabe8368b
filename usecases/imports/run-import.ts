import "server-only";

import type { Readable } from "node:stream";

import { BrokenFile } from "@/adapters/imports/entry";
import { readImportFile } from "@/adapters/imports/read-file";
import { db } from "@/db";
import { listPublishers } from "@/db/queries/import-rules";
import { findImport } from "@/db/queries/imports";
import { findNewsroom } from "@/db/queries/newsrooms";
import type { ImportCounts, ImportState } from "@/domain/imports/state";
import { endImport, startImport } from "./import-steps";
import { type FileRecord, recordsOf } from "./records";
import { takeBatch } from "./take-batch";

/** Records written in one transaction. */
const BATCH = 500;

/** An import to run, and where its file is read from. */
export type ImportRun = {
  newsroomId: string;
  importId: string;
  open: () => Promise<Readable | undefined>;
  /** Told after each batch how far it is. */
  onProgress?: (
    counts: ImportCounts & { bytesRead: number },
  ) => void | Promise<void>;
};

/**
 * Reads an import's file from where it stopped to its end. May be run again at
 * any time, also after the process was killed: the same file always ends in the
 * same state.
 *
 * @returns the state it ended in; undefined where another process runs it, or
 *   it is over already.
 */
export async function runImport(
  run: ImportRun,
): Promise<ImportState | undefined> {
  const key = { newsroomId: run.newsroomId, importId: run.importId };
  if (!(await startImport(key))) return undefined;
  const file = await run.open();
  if (!file) return endImport(key, new BrokenFile("file-missing", ""));
  try {
    const isMine = await readAll(run, file);
    return isMine ? await endImport(key) : undefined;
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return await endImport(key, error);
  } finally {
    file.destroy();
  }
}

/** False where the import was stopped or taken over meanwhile. */
async function readAll(run: ImportRun, file: Readable): Promise<boolean> {
  const { newsroomId } = run;
  const [held, newsroom, publishers] = await Promise.all([
    findImport(db, run),
    findNewsroom(db, newsroomId),
    listPublishers(db, newsroomId),
  ]);
  const writer = new BatchWriter(run, countsOf(held), newsroom?.language);
  const { entries } = await readImportFile(file, (count) => {
    writer.bytesRead += count;
  });
  const by = {
    mapping: held?.mapping ?? null,
    allowed: new Set(publishers.map(({ host }) => host)),
  };
  try {
    for await (const record of recordsOf(entries, by)) {
      if (!(await writer.add(record))) return false;
    }
  } catch (error) {
    // What came before the break stands.
    if (error instanceof BrokenFile && !(await writer.flush())) return false;
    throw error;
  }
  if (!(await writer.flush())) return false;
  if (writer.counts.read === 0) throw new BrokenFile("not-a-feed", "");
  return true;
}

/** Gathers records into batches and passes over those written before. */
class BatchWriter {
  bytesRead = 0;
  private records: FileRecord[] = [];

  constructor(
    private readonly run: ImportRun,
    readonly counts: ImportCounts,
    private readonly language = "en",
  ) {}

  /** False where the import was stopped or taken over meanwhile. */
  async add(record: FileRecord): Promise<boolean> {
    if (record.n <= this.counts.read) return true;
    this.records.push(record);
    return this.records.length < BATCH || this.flush();
  }

  async flush(): Promise<boolean> {
    const { bytesRead, counts, language, run, records } = this;
    const { newsroomId, importId } = run;
    const after = counts.read;
    const to = { newsroomId, importId, language };
    const wrote = await takeBatch({ ...to, after, records, bytesRead });
    if (!wrote) return false;
    for (const way of WAYS) counts[way] += wrote[way];
    this.records = [];
    await run.onProgress?.({ ...counts, bytesRead });
    return true;
  }
}

const WAYS = ["read", "added", "updated", "unchanged", "refused"] as const;

function countsOf(held: ImportCounts | undefined): ImportCounts {
  const { read = 0, added = 0, updated = 0 } = held ?? {};
  const { unchanged = 0, refused = 0 } = held ?? {};
  return { read, added, updated, unchanged, refused };
}
