import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { ARCHIVE_SERVICES, RECEIPT_STATES } from "@/domain/captures/archive";
import {
  CAPTURE_OUTCOMES,
  CAPTURE_PURPOSES,
  CAPTURE_STATES,
} from "@/domain/captures/capture";
import type { Understood } from "@/domain/captures/understood";
import { articles, versions } from "./articles";
import { createdAt, id, moment, oneOf, updatedAt } from "./columns";
import { newsrooms, users } from "./people";
import { snapshots, sources } from "./sources";

/** A page that was asked for, from the request to what came of it. */
export const captures = pgTable(
  "captures",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    requestedBy: uuid("requested_by")
      .notNull()
      .references(() => users.id),
    purpose: text("purpose", { enum: CAPTURE_PURPOSES }).notNull(),
    url: text("url").notNull(),
    /** The article it is a new capture of, or that was made from it. */
    articleId: uuid("article_id"),
    sourceId: uuid("source_id"),
    state: text("state", { enum: CAPTURE_STATES }).notNull().default("waiting"),
    tries: integer("tries").notNull().default(0),
    /** Why the last try came to nothing, by the name of the refusal. */
    reason: text("reason"),
    status: integer("status"),
    nextTryAt: moment("next_try_at"),
    /** The exchange as it was kept; its bytes are in the blob store. */
    sha256: text("sha256"),
    bytes: integer("bytes"),
    finalUrl: text("final_url"),
    fetchedAt: moment("fetched_at"),
    outcome: text("outcome", { enum: CAPTURE_OUTCOMES }),
    /** What was read, until a person has looked it over. */
    understood: jsonb("understood").$type<Understood>(),
    /** Of the words as read, before anybody corrected them. */
    wordsSha256: text("words_sha256"),
    snapshotId: uuid("snapshot_id").references(() => snapshots.id),
    /** The version it was saved as, or whose words it found unchanged. */
    versionId: uuid("version_id").references(() => versions.id),
    /** Set when nothing of it waits for a person any more. */
    closedAt: moment("closed_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: "captures_article_of_the_newsroom",
      columns: [t.newsroomId, t.articleId],
      foreignColumns: [articles.newsroomId, articles.id],
    }),
    foreignKey({
      name: "captures_source_of_the_newsroom",
      columns: [t.newsroomId, t.sourceId],
      foreignColumns: [sources.newsroomId, sources.id],
    }),
    index("captures_open_idx")
      .on(t.newsroomId, t.createdAt, t.id)
      .where(sql`${t.closedAt} is null`),
    index("captures_under_way_idx")
      .on(t.createdAt)
      .where(sql`${t.state} in ('waiting', 'fetching', 'reading')`),
    index("captures_article_idx").on(t.articleId, t.createdAt),
    index("captures_version_idx").on(t.versionId),
    index("captures_source_idx").on(t.sourceId, t.createdAt),
    check("captures_purpose_known", oneOf(t.purpose, CAPTURE_PURPOSES)),
    check("captures_state_known", oneOf(t.state, CAPTURE_STATES)),
    check("captures_outcome_known", oneOf(t.outcome, CAPTURE_OUTCOMES)),
    check(
      "captures_of_what_they_are_for",
      sql`(${t.purpose} = 'source_copy') = (${t.sourceId} is not null) and (${t.purpose} <> 'new_version' or ${t.articleId} is not null)`,
    ),
    check(
      "captures_done_has_its_copy",
      sql`${t.state} <> 'done' or (${t.sha256} is not null and ${t.outcome} is not null)`,
    ),
    check(
      "captures_failed_has_a_reason",
      sql`${t.state} <> 'failed' or ${t.reason} is not null`,
    ),
  ],
);

/** A page that a reader's browser handed over and nobody has taken up yet. */
export const handedPages = pgTable(
  "handed_pages",
  {
    /** Unguessable: who has it may read the page. */
    id: id(),
    url: text("url").notNull(),
    html: text("html").notNull(),
    /** Tells whether two came from one sender, on one day. */
    senderHash: text("sender_hash").notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("handed_pages_age_idx").on(t.createdAt)],
);

/** What a public archive answered when it was asked to keep a page. */
export const archiveReceipts = pgTable(
  "archive_receipts",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    snapshotId: uuid("snapshot_id").notNull(),
    service: text("service", { enum: ARCHIVE_SERVICES }).notNull(),
    url: text("url").notNull(),
    state: text("state", { enum: RECEIPT_STATES }).notNull().default("waiting"),
    tries: integer("tries").notNull().default(0),
    nextTryAt: moment("next_try_at"),
    /** The service's own name for what it was asked. */
    remoteId: text("remote_id"),
    permalink: text("permalink"),
    archivedAt: moment("archived_at"),
    reason: text("reason"),
    /** The last answer, as it came. */
    answer: text("answer"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: "archive_receipts_snapshot_of_the_newsroom",
      columns: [t.newsroomId, t.snapshotId],
      foreignColumns: [snapshots.newsroomId, snapshots.id],
    }),
    uniqueIndex("archive_receipts_once").on(t.snapshotId, t.service),
    index("archive_receipts_under_way_idx")
      .on(t.createdAt)
      .where(sql`${t.state} in ('waiting', 'pending')`),
    check("archive_receipts_service_known", oneOf(t.service, ARCHIVE_SERVICES)),
    check("archive_receipts_state_known", oneOf(t.state, RECEIPT_STATES)),
    check(
      "archive_receipts_done_has_a_place",
      sql`${t.state} <> 'done' or ${t.permalink} is not null`,
    ),
    check(
      "archive_receipts_failed_has_a_reason",
      sql`${t.state} <> 'failed' or ${t.reason} is not null`,
    ),
  ],
);

/** An authority's signed word that a hash was known at a time (RFC 3161). */
export const timeStamps = pgTable(
  "time_stamps",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    snapshotId: uuid("snapshot_id"),
    /** The ledger's row whose hash is stamped, where it is not a snapshot's. */
    ledgerSeq: integer("ledger_seq"),
    sha256: text("sha256").notNull(),
    state: text("state", { enum: RECEIPT_STATES }).notNull().default("waiting"),
    tries: integer("tries").notNull().default(0),
    nextTryAt: moment("next_try_at"),
    authority: text("authority").notNull(),
    /** Of the whole answer, which is in the blob store. */
    tokenSha256: text("token_sha256"),
    stampedAt: moment("stamped_at"),
    signer: text("signer"),
    reason: text("reason"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: "time_stamps_snapshot_of_the_newsroom",
      columns: [t.newsroomId, t.snapshotId],
      foreignColumns: [snapshots.newsroomId, snapshots.id],
    }),
    uniqueIndex("time_stamps_snapshot_once").on(t.snapshotId),
    uniqueIndex("time_stamps_row_once").on(t.newsroomId, t.ledgerSeq),
    index("time_stamps_under_way_idx")
      .on(t.createdAt)
      .where(sql`${t.state} = 'waiting'`),
    check("time_stamps_state_known", oneOf(t.state, RECEIPT_STATES)),
    check(
      "time_stamps_of_a_snapshot_or_a_row",
      sql`num_nonnulls(${t.snapshotId}, ${t.ledgerSeq}) = 1`,
    ),
    check(
      "time_stamps_done_has_its_token",
      sql`${t.state} <> 'done' or (${t.tokenSha256} is not null and ${t.stampedAt} is not null)`,
    ),
  ],
);
