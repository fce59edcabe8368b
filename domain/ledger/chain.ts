import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";
import { type LedgerEntry, type LedgerLine, NO_HASH, readEntry } from "./entry";

export type ChainFault =
  | "not-a-ledger-entry"
  | "hash-is-not-of-the-entry"
  | "row-missing-or-moved"
  | "does-not-follow-the-row-before"
  | "of-another-newsroom";

/** A chain as read, or the first row (from 1) at which it breaks, and how. */
export type ChainCheck =
  | { ok: true; entries: LedgerEntry[]; head: string }
  | { ok: false; row: number; fault: ChainFault };

/**
 * Recomputes a newsroom's ledger from its first row: each hash is of its text,
 * each row names the hash before it, seq counts from 1 without a gap.
 */
export function checkChain(lines: LedgerLine[]): ChainCheck {
  const entries: LedgerEntry[] = [];
  let head = NO_HASH;
  for (const line of lines) {
    const row = entries.length + 1;
    const read = checkLink(line, { head, row, first: entries[0] });
    if (!read.ok) return { ok: false, row, fault: read.error };
    entries.push(read.value);
    head = line.hash;
  }
  return { ok: true, entries, head };
}

type Before = { head: string; row: number; first: LedgerEntry | undefined };

function checkLink(
  { hash, entry: text }: LedgerLine,
  { head, row, first }: Before,
): Result<LedgerEntry, ChainFault> {
  const read = readEntry(text);
  if (!read.ok) return read;
  const { prevHash, seq, newsroomId } = read.value;
  if (sha256(text) !== hash) return refuse("hash-is-not-of-the-entry");
  if (seq !== row) return refuse("row-missing-or-moved");
  if (prevHash !== head) return refuse("does-not-follow-the-row-before");
  if (first && first.newsroomId !== newsroomId) {
    return refuse("of-another-newsroom");
  }
  return ok(read.value);
}
