import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { connect, type Database, type Transaction } from "@/db/client";
import { claims, sources } from "@/db/schema";
import { Desk } from "@/e2e/desk";
import { openTestDatabase } from "@/e2e/test-database";
import { rebuildSearch } from "./search-texts";

const COUNT = 5000;

let db: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  // Of its own: what is planned depends on what else is there.
  const database = await openTestDatabase(`refresh_${process.pid}`);
  stop = database.stop;
  db = connect(database.url, 1);
  const desk = await Desk.open(db);
  const { newsroomId } = desk;
  const { userId } = await desk.person("editor");
  // Stocked without triggers, then written down at once.
  await db.execute(sql`set session_replication_role = replica`);
  await db.execute(sql`
    insert into parties (newsroom_id, name, kind, interest)
    select ${newsroomId}, 'Party ' || n, 'body', 'official'
    from generate_series(1, ${COUNT}::int) n`);
  await db.execute(sql`
    insert into claims (newsroom_id, statement, language, kind, claimant_id, created_by)
    select ${newsroomId}, 'The bridge cost ' || name, 'en', 'other', id,
      ${userId}::uuid
    from parties`);
  await db.execute(sql`
    insert into sources (newsroom_id, title, type, reliability, created_by)
    select ${newsroomId}, 'Act ' || n, 'document', 'B', ${userId}::uuid
    from generate_series(1, ${COUNT}::int) n`);
  await db.execute(sql`set session_replication_role = origin`);
  await rebuildSearch(db, newsroomId);
  await db.execute(sql`vacuum analyze`);
});

afterAll(async () => {
  await db.$client.end();
  await stop();
});

it.each([
  [
    claims,
    (tx: Transaction, id: string) =>
      tx.update(claims).set({ statement: "More." }).where(eq(claims.id, id)),
  ],
  [
    sources,
    (tx: Transaction, id: string) =>
      tx.update(sources).set({ title: "More" }).where(eq(sources.id, id)),
  ],
])(
  "what one of many says is written down without reading the others",
  async (table, say) => {
    // More of them than are planned for one by one.
    const some = await db.select({ id: table.id }).from(table).limit(8);
    const read = await db.transaction(async (tx) => {
      for (const { id } of some) {
        await say(tx, id);
      }
      return tx.execute(sql`
      select relname from pg_stat_xact_user_tables where seq_tup_read >= ${COUNT}`);
    });
    expect(read).toEqual([]);
  },
);
