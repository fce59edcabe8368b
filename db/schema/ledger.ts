import { sql } from "drizzle-orm";
import {
  bigint,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { PUBLIC_ACTS } from "@/domain/ledger/public-acts";
import { moment } from "./columns";
import { newsrooms } from "./people";

/** The acts that change what the public sees, as SQL has a list. */
export const PUBLIC_ACTS_LIST = PUBLIC_ACTS.map((act) => `'${act}'`).join(", ");

/**
 * Every act, append-only and hash-chained per newsroom. Writers give action,
 * subject and payload; a trigger gives seq, at, prev_hash and hash.
 */
export const ledger = pgTable(
  "ledger",
  {
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    seq: bigint("seq", { mode: "number" }).notNull().default(0),
    at: moment("at").notNull().defaultNow(),
    /** Null where the installation itself acts (first set-up, imports). */
    actorId: uuid("actor_id"),
    action: text("action").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    prevHash: text("prev_hash").notNull().default(""),
    hash: text("hash").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.newsroomId, t.seq] }),
    index("ledger_subject_idx").on(t.newsroomId, t.subjectId, t.seq),
    index("ledger_action_idx").on(t.newsroomId, t.action, t.seq),
    // The query that looks here says the same words, not parameters.
    index("ledger_public_idx")
      .on(t.newsroomId, t.seq)
      .where(sql.raw(`"action" in (${PUBLIC_ACTS_LIST})`)),
    index("ledger_actor_idx").on(t.newsroomId, t.actorId, t.seq),
  ],
);

/** The last link of each newsroom's chain; the row writers queue on. */
export const ledgerHeads = pgTable("ledger_heads", {
  newsroomId: uuid("newsroom_id")
    .primaryKey()
    .references(() => newsrooms.id),
  seq: bigint("seq", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
  at: moment("at").notNull(),
});
