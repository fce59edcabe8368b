import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { DELIVERY_STATES, OFF_REASONS } from "@/domain/webhooks/webhook";
import type { WebhookEvent } from "@/domain/webhooks/webhook-event";
import { createdAt, id, moment, oneOf } from "./columns";
import { newsrooms, users } from "./people";

/** Addresses that are told when something is published, corrected, retracted. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    url: text("url").notNull(),
    events: text("events").array().notNull().$type<WebhookEvent[]>(),
    /** What signs its deliveries, sealed under AUTH_SECRET. */
    sealedSecret: text("sealed_secret").notNull(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    /** When the first try failed after the last that did not. */
    failingSince: moment("failing_since"),
    offAt: moment("off_at"),
    offReason: text("off_reason", { enum: OFF_REASONS }),
  },
  (t) => [
    index("webhooks_newsroom_idx").on(t.newsroomId, t.createdAt),
    check("webhooks_off_reason_known", oneOf(t.offReason, OFF_REASONS)),
    check(
      "webhooks_off_with_a_reason",
      sql`(${t.offAt} is null) = (${t.offReason} is null)`,
    ),
    check("webhooks_tell_something", sql`cardinality(${t.events}) > 0`),
  ],
);

/** One message to one address, its bytes as they are sent at every try. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    webhookId: uuid("webhook_id")
      .notNull()
      .references(() => webhooks.id, { onDelete: "cascade" }),
    event: text("event").notNull(),
    body: text("body").notNull(),
    state: text("state", { enum: DELIVERY_STATES })
      .notNull()
      .default("waiting"),
    /** All tries there have been. */
    attempts: integer("attempts").notNull().default(0),
    /** Failed ones in a row since it was written or last replayed. */
    failures: integer("failures").notNull().default(0),
    /** Not tried before this; null where no further try is due. */
    nextTryAt: moment("next_try_at").defaultNow(),
    /** A worker has it in hand until then. */
    takenUntil: moment("taken_until"),
    createdAt: createdAt(),
  },
  (t) => [
    index("webhook_deliveries_list_idx").on(t.webhookId, t.createdAt, t.id),
    index("webhook_deliveries_waiting_idx")
      .on(t.nextTryAt)
      .where(sql`${t.state} = 'waiting'`),
    check("webhook_deliveries_state_known", oneOf(t.state, DELIVERY_STATES)),
    check(
      "webhook_deliveries_wait_for_a_time",
      sql`(${t.state} = 'waiting') = (${t.nextTryAt} is not null)`,
    ),
  ],
);

/** What came of each try. */
export const webhookAttempts = pgTable(
  "webhook_attempts",
  {
    deliveryId: uuid("delivery_id")
      .notNull()
      .references(() => webhookDeliveries.id, { onDelete: "cascade" }),
    n: integer("n").notNull(),
    at: moment("at").notNull(),
    milliseconds: integer("milliseconds").notNull(),
    /** HTTP status of the answer; null where there was none. */
    status: integer("status"),
    /** The first kilobyte of what was answered. */
    answer: text("answer").notNull().default(""),
    /** Why there was no answer. */
    fault: text("fault"),
  },
  (t) => [
    primaryKey({ columns: [t.deliveryId, t.n] }),
    check(
      "webhook_attempts_end_somehow",
      sql`(${t.status} is null) <> (${t.fault} is null)`,
    ),
  ],
);
