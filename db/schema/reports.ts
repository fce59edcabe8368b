import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { AUDIENCES, ORDER_FORMS, ORDER_STATES } from "@/domain/reports/order";
import { REPORT_SUBJECTS } from "@/domain/reports/subject-kind";
import { createdAt, id, moment, oneOf } from "./columns";
import { newsrooms, users } from "./people";

/** A report that somebody asked for, and what became of it. */
export const reportOrders = pgTable(
  "report_orders",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    subjectKind: text("subject_kind", { enum: REPORT_SUBJECTS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    /** The subject's title or name when it was ordered. */
    title: text("title").notNull(),
    form: text("form", { enum: ORDER_FORMS }).notNull(),
    audience: text("audience", { enum: AUDIENCES }).notNull(),
    state: text("state", { enum: ORDER_STATES }).notNull().default("waiting"),
    /** Of the making, in percent. */
    progress: integer("progress").notNull().default(0),
    /** Why it failed: the name of a refusal. */
    error: text("error"),
    /** Where the made file is kept. */
    blob: text("blob"),
    bytes: bigint("bytes", { mode: "number" }),
    /** The head of the ledger that the report is made at. */
    ledgerSeq: bigint("ledger_seq", { mode: "number" }),
    ledgerHash: text("ledger_hash"),
    requestedBy: uuid("requested_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    finishedAt: moment("finished_at"),
    /** When the made file was last taken, by the desk or by a link. */
    lastAskedAt: moment("last_asked_at"),
    /** When the made file was dropped; `blob` says for ever what it was. */
    droppedAt: moment("dropped_at"),
  },
  (t) => [
    unique("report_orders_audience_key").on(t.newsroomId, t.id, t.audience),
    index("report_orders_list_idx").on(t.newsroomId, t.createdAt, t.id),
    index("report_orders_waiting_idx")
      .on(t.createdAt)
      .where(sql`${t.state} in ('waiting', 'making')`),
    index("report_orders_kept_idx")
      .on(t.newsroomId, t.lastAskedAt)
      .where(sql`${t.state} = 'made' and ${t.droppedAt} is null`),
    check("report_orders_subject_known", oneOf(t.subjectKind, REPORT_SUBJECTS)),
    check("report_orders_form_known", oneOf(t.form, ORDER_FORMS)),
    check("report_orders_state_known", oneOf(t.state, ORDER_STATES)),
    check("report_orders_audience_known", oneOf(t.audience, AUDIENCES)),
    check("report_orders_progress", sql`${t.progress} between 0 and 100`),
    check(
      "report_orders_bundle_is_the_desks",
      sql`${t.form} <> 'bundle' or ${t.audience} = 'desk'`,
    ),
    check(
      "report_orders_made_is_kept",
      sql`num_nonnulls(${t.blob}, ${t.bytes}, ${t.ledgerSeq}, ${t.ledgerHash})
        = case when ${t.state} = 'made' then 4 else 0 end`,
    ),
    check(
      "report_orders_dropped_was_made",
      sql`${t.droppedAt} is null or ${t.state} = 'made'`,
    ),
    check(
      "report_orders_failed_says_why",
      sql`(${t.state} = 'failed') = (${t.error} is not null)`,
    ),
  ],
);

/**
 * An address that lets someone without an account take one made report. Its
 * `audience` is there for the reference: nothing of the desk's own can be
 * given away like this.
 */
export const reportLinks = pgTable(
  "report_links",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    orderId: uuid("order_id").notNull(),
    audience: text("audience", { enum: AUDIENCES })
      .notNull()
      .default("outside"),
    /** SHA-256 of the token; the token itself is never stored. */
    tokenHash: text("token_hash").notNull(),
    forWhom: text("for_whom").notNull(),
    expiresAt: moment("expires_at").notNull(),
    opens: integer("opens").notNull().default(0),
    lastOpenedAt: moment("last_opened_at"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    revokedAt: moment("revoked_at"),
    revokedBy: uuid("revoked_by").references(() => users.id),
  },
  (t) => [
    foreignKey({
      name: "report_links_order_for_outside",
      columns: [t.newsroomId, t.orderId, t.audience],
      foreignColumns: [
        reportOrders.newsroomId,
        reportOrders.id,
        reportOrders.audience,
      ],
    }),
    uniqueIndex("report_links_token").on(t.tokenHash),
    index("report_links_order_idx").on(t.orderId, t.createdAt),
    check("report_links_outside_only", sql`${t.audience} = 'outside'`),
    check(
      "report_links_last_ninety_days_at_most",
      sql`${t.expiresAt} > ${t.createdAt}
        and ${t.expiresAt} <= ${t.createdAt} + interval '90 days 1 minute'`,
    ),
    check(
      "report_links_revoked_by_someone",
      sql`num_nonnulls(${t.revokedAt}, ${t.revokedBy}) in (0, 2)`,
    ),
  ],
);

/** Addresses that were asked for and lead nowhere, to stop who guesses. */
export const linkMisses = pgTable(
  "link_misses",
  {
    id: id(),
    /** Of the sender's network address, with the day's salt: no address is kept. */
    senderHash: text("sender_hash").notNull(),
    missedAt: moment("missed_at").notNull().defaultNow(),
  },
  (t) => [
    index("link_misses_sender_idx").on(t.senderHash, t.missedAt),
    index("link_misses_time_idx").on(t.missedAt),
  ],
);
