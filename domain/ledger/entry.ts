import { z } from "zod";

import { ATTRIBUTIONS } from "@/domain/verdicts/verdict";
import { parsedJson } from "@/lib/json";
import { ok, type Result, refuse } from "@/lib/result";

/** The hash that stands before the first entry of a newsroom. */
export const NO_HASH = "0".repeat(64);

/** A row of the ledger as it travels: its text, and the SHA-256 of that. */
export type LedgerLine = { hash: string; entry: string };

/** A row of the ledger as it reads. */
export type LedgerEntry = {
  prevHash: string;
  seq: number;
  newsroomId: string;
  at: string;
  /** Null where the installation itself acted. */
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  payload: unknown;
};

const entryArray = z.tuple([
  z.string(),
  z.int(),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string(),
  z.string(),
  z.string(),
  z.unknown(),
]);

/** Reads the text the database hashed: a JSON array of nine. */
export function readEntry(
  text: string,
): Result<LedgerEntry, "not-a-ledger-entry"> {
  const read = entryArray.safeParse(parsedJson(text));
  if (!read.success) return refuse("not-a-ledger-entry");
  const [prevHash, seq, newsroomId, at, actorId, ...rest] = read.data;
  const [action, subjectKind, subjectId, payload] = rest;
  const who = { newsroomId, at, actorId };
  return ok({ prevHash, seq, ...who, action, subjectKind, subjectId, payload });
}

/**
 * The kinds of acts that a stranger checks a report against, and what their
 * payloads hold at least: once written they are never renamed.
 */
export const VERDICT_PROPOSED = {
  action: "verdict.proposed",
  payload: z.object({
    verdict: z.string(),
    claim: z.string(),
    revision: z.int(),
    attribution: z.enum(ATTRIBUTIONS),
    /** The key of the rating in the newsroom's scale. */
    rating: z.string(),
    rationale: z.string(),
  }),
};
export const VERDICT_COUNTERSIGNED = {
  action: "verdict.countersigned",
  payload: z.object({
    verdict: z.string(),
    claim: z.string(),
    revision: z.int(),
    override: z.string().optional(),
  }),
};
export const EDITION_PUBLISHED = {
  action: "edition.published",
  payload: z.object({
    edition: z.string(),
    subject: z.string(),
    n: z.int(),
    sha256: z.string(),
    /** Of an edition that corrects the one before it: its kind and note. */
    correction: z.string().optional(),
    note: z.string().optional(),
  }),
};
export const CORRECTION_PROPOSED = {
  action: "correction.proposed",
  payload: z.object({ correction: z.string() }),
};
export const CORRECTION_COUNTERSIGNED = {
  action: "correction.countersigned",
  /** `edition`: the one that came of it. */
  payload: z.object({ correction: z.string(), edition: z.string() }),
};
export const SNAPSHOT_ADDED = {
  action: "snapshot.added",
  payload: z.object({
    snapshot: z.string(),
    sha256: z.string(),
    bytes: z.int(),
  }),
};

/** An act of one kind: its place in the chain, who did it, its payload. */
export type Act<Payload> = {
  seq: number;
  actorId: string | null;
  payload: Payload;
};

/** The acts of one kind whose payload is as agreed, in order. */
export function actsOf<Payload>(
  entries: LedgerEntry[],
  kind: { action: string; payload: z.ZodType<Payload> },
): Act<Payload>[] {
  return entries.flatMap(({ seq, actorId, payload, action }) => {
    if (action !== kind.action) return [];
    const read = kind.payload.safeParse(payload);
    return read.success ? [{ seq, actorId, payload: read.data }] : [];
  });
}
