import { and, asc, desc, eq, gt, lt, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { ledger, ledgerHeads, PUBLIC_ACTS_LIST, users } from "@/db/schema";

/** What a writer says of an act; the database adds its place in the chain. */
export type LedgerEntry = {
  newsroomId: string;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  payload: Record<string, unknown>;
};

/**
 * Writes an act into the history, inside the transaction of the act. Write it
 * last: from here to the end of the transaction other writers wait.
 */
export async function addEntry(
  tx: Transaction,
  entry: LedgerEntry,
): Promise<{ seq: number; hash: string }> {
  const [row] = await tx
    .insert(ledger)
    .values(entry)
    .returning({ seq: ledger.seq, hash: ledger.hash });
  if (!row) throw new Error("The ledger gave no row back.");
  return row;
}

/** The last link of a newsroom's chain; undefined before its first act. */
export async function findHead(on: Executor, newsroomId: string) {
  const [head] = await on
    .select({
      seq: ledgerHeads.seq,
      hash: ledgerHeads.hash,
      at: ledgerHeads.at,
    })
    .from(ledgerHeads)
    .where(eq(ledgerHeads.newsroomId, newsroomId));
  return head;
}

export type LedgerFilter = {
  newsroomId: string;
  action?: string;
  actorId?: string;
  subjectId?: string;
  /** Keyset: entries after (ascending) or before (newest first) this seq. */
  after?: number;
  before?: number;
  limit: number;
};

const columns = {
  seq: ledger.seq,
  at: ledger.at,
  actorId: ledger.actorId,
  actorName: users.name,
  action: ledger.action,
  subjectKind: ledger.subjectKind,
  subjectId: ledger.subjectId,
  payload: ledger.payload,
  prevHash: ledger.prevHash,
  hash: ledger.hash,
};

/** The last act of a newsroom that changed what the public sees. */
export async function findLastPublicAct(on: Executor, newsroomId: string) {
  const [row] = await on
    .select({ seq: ledger.seq, at: ledger.at, hash: ledger.hash })
    .from(ledger)
    .where(
      and(
        eq(ledger.newsroomId, newsroomId),
        sql.raw(`"action" in (${PUBLIC_ACTS_LIST})`),
      ),
    )
    .orderBy(desc(ledger.seq))
    .limit(1);
  return row;
}

/** Entries of one newsroom: oldest first with `after`, else newest first. */
export async function listEntries(on: Executor, filter: LedgerFilter) {
  const forward = filter.after !== undefined;
  return on
    .select(columns)
    .from(ledger)
    .leftJoin(users, eq(users.id, ledger.actorId))
    .where(
      and(
        eq(ledger.newsroomId, filter.newsroomId),
        filter.action ? eq(ledger.action, filter.action) : undefined,
        filter.actorId ? eq(ledger.actorId, filter.actorId) : undefined,
        filter.subjectId ? eq(ledger.subjectId, filter.subjectId) : undefined,
        filter.after !== undefined ? gt(ledger.seq, filter.after) : undefined,
        filter.before !== undefined ? lt(ledger.seq, filter.before) : undefined,
      ),
    )
    .orderBy(forward ? asc(ledger.seq) : desc(ledger.seq))
    .limit(filter.limit);
}

/** The kinds of act in a newsroom's history, found by steps in their index. */
export async function listActions(
  on: Executor,
  newsroomId: string,
): Promise<string[]> {
  const rows = await on.execute<{ action: string }>(sql`
    with recursive acts (action) as (
      select min(action) from ledger where newsroom_id = ${newsroomId}
      union all
      select (
        select min(action) from ledger
        where newsroom_id = ${newsroomId} and action > acts.action
      ) from acts where acts.action is not null
    )
    select action from acts where action is not null`);
  return rows.map(({ action }) => action);
}

/** The text that a row's hash is of, as the database writes it. */
const entryText = sql<string>`ledger_entry(${ledger.prevHash}, ${ledger.seq}, ${ledger.newsroomId}, ${ledger.at}, ${ledger.actorId}, ${ledger.action}, ${ledger.subjectKind}, ${ledger.subjectId}, ${ledger.payload})`;

/** Lines a stranger can check: each entry's text and its hash, in order. */
export async function listEntryTexts(
  on: Executor,
  newsroomId: string,
  page: { after: number; limit: number },
) {
  return on
    .select({ seq: ledger.seq, entry: entryText, hash: ledger.hash })
    .from(ledger)
    .where(and(eq(ledger.newsroomId, newsroomId), gt(ledger.seq, page.after)))
    .orderBy(asc(ledger.seq))
    .limit(page.limit);
}

/**
 * Recomputes the whole chain inside the database.
 *
 * @returns how many entries there are, the head as kept, and the first seq at
 *   which a hash, a link or the count does not hold (undefined: intact).
 */
export async function checkChain(on: Executor, newsroomId: string) {
  const [found] = await on.execute<{
    entries: number;
    last_hash: string | null;
    broken_at: number | null;
  }>(sql`
    with links as (
      select seq, hash, prev_hash,
        encode(sha256(convert_to(ledger_entry(prev_hash, seq, newsroom_id, at, actor_id, action, subject_kind, subject_id, payload), 'UTF8')), 'hex') as computed,
        lag(hash, 1, repeat('0', 64)) over (order by seq) as before,
        row_number() over (order by seq) as place
      from ledger where newsroom_id = ${newsroomId}
    )
    select count(*)::int as entries,
      (array_agg(hash order by seq desc))[1] as last_hash,
      min(seq) filter (where hash <> computed or prev_hash <> before or seq <> place)::int as broken_at
    from links`);
  const head = await findHead(on, newsroomId);
  const entries = found?.entries ?? 0;
  const lastHash = found?.last_hash ?? undefined;
  const cutShort = head?.seq !== undefined && head.seq !== entries;
  const otherHead = head !== undefined && head.hash !== lastHash;
  const firstFault =
    found?.broken_at ?? (cutShort || otherHead ? entries + 1 : undefined);
  return { entries, head: head?.hash, firstFault };
}
