import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

/**
 * Fills tables of the product (or all of them) while their indexes, but for
 * those of keys, are away. To make an index of rows that are there takes a
 * fraction of the time of writing row after row into it.
 */
export async function withoutIndexes(
  tx: Transaction,
  fill: () => Promise<unknown>,
  tables: string[] | null = null,
): Promise<void> {
  const indexes = await tx.execute<{ name: string; made: string }>(sql`
    select format('%I', c.relname) as name, pg_get_indexdef(c.oid) as made
    from pg_index i
    join pg_class c on c.oid = i.indexrelid
    join pg_class t on t.oid = i.indrelid
    where t.relnamespace = 'public'::regnamespace
      and (${sql.param(tables)}::text[] is null or t.relname = any (${sql.param(tables)}::text[]))
      and not exists (select from pg_constraint k where k.conindid = c.oid)`);
  for (const { name } of indexes)
    await tx.execute(sql.raw(`drop index ${name}`));
  await fill();
  for (const { made } of indexes) await tx.execute(sql.raw(made));
}
