import "server-only";

import { randomUUID } from "node:crypto";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import {
  type HeldCheck,
  holdImportedChecks,
  listHeldChecks,
  markSeen,
  putChecks,
} from "@/db/queries/imported-checks";
import {
  addCounts,
  addRefusals,
  lockImport,
  type PlacedRefusal,
} from "@/db/queries/imports";
import { hostOf } from "@/domain/imports/publishers";
import type { ImportCounts } from "@/domain/imports/state";
import { shelveImported } from "@/usecases/matching/shelve-imported";
import type { FileRecord } from "./records";

/** Some records of a file and how far it was read with them. */
export type Batch = {
  newsroomId: string;
  importId: string;
  /** How many records were read before these. */
  after: number;
  records: FileRecord[];
  bytesRead: number;
  /** Of checks that don't say theirs. */
  language: string;
};

type Taken = Extract<FileRecord, { check: unknown }> & { id: string };

/** What becomes of each record of a batch. */
type Sorted = {
  added: Taken[];
  updated: Taken[];
  unchanged: string[];
  refused: PlacedRefusal[];
};

/**
 * Writes a batch: checks, what they are found by, refusals, counts, all or
 * nothing. Undefined where the import was stopped or read further by another
 * process meanwhile: then nothing is written.
 */
export async function takeBatch(
  batch: Batch,
): Promise<ImportCounts | undefined> {
  return db.transaction(async (tx) => {
    const { newsroomId, importId, records } = batch;
    const key = { newsroomId, importId };
    const held = await lockImport(tx, key);
    if (held?.state !== "running" || held.read !== batch.after)
      return undefined;
    await holdImportedChecks(tx, newsroomId);
    const known = await listHeldChecks(tx, {
      newsroomId,
      identities: records.flatMap((one) =>
        "check" in one ? [one.identity] : [],
      ),
    });
    const sorted = sortRecords(records, known, importId);
    await write(tx, batch, sorted);
    const counts = {
      read: records.length,
      added: sorted.added.length,
      updated: sorted.updated.length,
      unchanged: sorted.unchanged.length,
      refused: sorted.refused.length,
    };
    await addCounts(tx, key, { ...counts, bytesRead: batch.bytesRead });
    return counts;
  });
}

async function write(
  tx: Transaction,
  { newsroomId, importId, language }: Batch,
  { added, updated, unchanged, refused }: Sorted,
): Promise<void> {
  const changed = [...added, ...updated];
  await putChecks(
    tx,
    changed.map((taken) => toRow(taken, { newsroomId, importId })),
  );
  await markSeen(tx, importId, unchanged);
  await addRefusals(tx, importId, refused);
  const checks = changed.map(({ id, check }) => ({ ...check, id }));
  await shelveImported(tx, { newsroomId, language, checks });
}

/** The first of a check's records in a file counts, so that each run ends alike. */
function sortRecords(
  records: FileRecord[],
  known: HeldCheck[],
  importId: string,
): Sorted {
  const held = new Map(known.map((one) => [one.identity, one]));
  const sorted: Sorted = { added: [], updated: [], unchanged: [], refused: [] };
  for (const record of records) {
    const { n, place } = record;
    if ("refusal" in record) {
      sorted.refused.push({ n, place, ...record.refusal });
      continue;
    }
    const { identity, content, check } = record;
    const before = held.get(identity);
    const id = before?.id ?? randomUUID();
    held.set(identity, { id, identity, content, seenIn: importId });
    if (before?.seenIn === importId) {
      const reason = "twice-in-file";
      sorted.refused.push({
        n,
        place,
        reason,
        detail: check.url.slice(0, 300),
      });
    } else if (!before) sorted.added.push({ ...record, id });
    else if (before.content === content) sorted.unchanged.push(id);
    else sorted.updated.push({ ...record, id });
  }
  return sorted;
}

function toRow(
  { id, identity, content, check }: Taken,
  { newsroomId, importId }: { newsroomId: string; importId: string },
) {
  const { rating, ...said } = check;
  return {
    id,
    newsroomId,
    identity,
    content,
    seenIn: importId,
    ...said,
    host: hostOf(check.url),
    ratingWords: rating.words,
    ratingValue: rating.value,
    ratingBest: rating.best,
    ratingWorst: rating.worst,
  };
}
