import "server-only";

import type { Entry } from "@/adapters/imports/entry";
import { type ColumnMapping, givenByRow } from "@/domain/imports/columns";
import {
  contentHash,
  type ImportedCheck,
  identityOf,
  readGiven,
  toRefusal,
} from "@/domain/imports/imported-check";
import { admit } from "@/domain/imports/publishers";
import {
  claimReviewsIn,
  isWithdrawn,
  type ReadCheck,
  readClaimReview,
} from "@/domain/imports/read-claim-review";
import type { RecordReason, RecordRefusal } from "@/domain/imports/refusal";
import type { Result } from "@/lib/result";

/** One record of a file: a check that may be taken, or why it may not. */
export type FileRecord = { n: number; place: string } & (
  | { check: ImportedCheck; identity: string; content: string }
  | { refusal: RecordRefusal }
);

/** By what the records of a file are read. */
export type ReadBy = {
  mapping: ColumnMapping | null;
  allowed: ReadonlySet<string>;
};

/** The records of a file in order, counted from 1. */
export async function* recordsOf(
  entries: AsyncIterable<Entry>,
  by: ReadBy,
): AsyncGenerator<FileRecord> {
  let n = 0;
  let isFirst = true;
  for await (const entry of entries) {
    const isHeader = isFirst && by.mapping?.header;
    isFirst = false;
    if (isHeader) continue;
    for (const { place, read } of readEntry(entry, by)) {
      n += 1;
      yield { n, place: place.slice(0, 200), ...judged(read, by.allowed) };
    }
  }
}

type Read = { place: string; read: Result<ReadCheck, RecordReason> };

/** An entry may hold several checks; one that should and doesn't is refused. */
function readEntry(entry: Entry, { mapping }: ReadBy): Read[] {
  const { place } = entry;
  const no = (error: RecordReason) => [
    { place, read: { ok: false, error } as const },
  ];
  if ("problem" in entry) return no(entry.problem);
  if (mapping) return [{ place, read: readRow(entry.value, mapping) }];
  const reviews = claimReviewsIn(entry.value);
  if (reviews.length === 0) {
    if (entry.isPart) return [];
    return no(isWithdrawn(entry.value) ? "withdrawn" : "no-claim-review");
  }
  return reviews.map((review, at) => ({
    place: reviews.length > 1 ? `${place} (${at + 1})` : place,
    read: readClaimReview(review),
  }));
}

function readRow(
  row: unknown,
  mapping: ColumnMapping,
): Result<ReadCheck, RecordReason> {
  const read = readGiven(givenByRow(row as string[], mapping));
  if (!read.ok) return read;
  return { ok: true, value: { check: read.value, authorUrl: null } };
}

function judged(
  read: Result<ReadCheck, RecordReason>,
  allowed: ReadonlySet<string>,
) {
  if (!read.ok) return { refusal: toRefusal(read) };
  const { check } = read.value;
  const admitted = admit(read.value, allowed);
  if (!admitted.ok) return { refusal: toRefusal(admitted) };
  return { check, identity: identityOf(check), content: contentHash(check) };
}
