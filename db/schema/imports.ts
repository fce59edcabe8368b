import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import type { ColumnMapping } from "@/domain/imports/columns";
import { RECORD_REASONS } from "@/domain/imports/refusal";
import {
  BREAK_REASONS,
  IMPORT_FORMATS,
  IMPORT_STATES,
} from "@/domain/imports/state";
import { createdAt, id, moment, oneOf, pagedMoment } from "./columns";
import { newsrooms, users } from "./people";

/**
 * A file of other people's checks and how far it was read. Counts and records
 * are written in one transaction, so that reading goes on where it stopped.
 */
export const imports = pgTable(
  "imports",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    /** Null where it was begun from the shell. */
    startedBy: uuid("started_by").references(() => users.id),
    filename: text("filename").notNull(),
    sha256: text("sha256").notNull(),
    bytes: bigint("bytes", { mode: "number" }).notNull(),
    /** Whether the file is among the blobs; one given on the shell is not. */
    isKept: boolean("is_kept").notNull(),
    format: text("format", { enum: IMPORT_FORMATS }).notNull(),
    /** What the columns of a table hold. */
    mapping: jsonb("mapping").$type<ColumnMapping>(),
    state: text("state", { enum: IMPORT_STATES }).notNull(),
    read: integer("read").notNull().default(0),
    added: integer("added").notNull().default(0),
    updated: integer("updated").notNull().default(0),
    unchanged: integer("unchanged").notNull().default(0),
    refused: integer("refused").notNull().default(0),
    /** How much of the file the counts are of. */
    bytesRead: bigint("bytes_read", { mode: "number" }).notNull().default(0),
    failure: text("failure", { enum: BREAK_REASONS }),
    failureCause: text("failure_cause"),
    createdAt: createdAt(),
    startedAt: moment("started_at"),
    endedAt: moment("ended_at"),
  },
  (t) => [
    index("imports_list_idx").on(t.newsroomId, t.createdAt, t.id),
    index("imports_file_idx").on(t.newsroomId, t.sha256),
    check("imports_format_known", oneOf(t.format, IMPORT_FORMATS)),
    check("imports_state_known", oneOf(t.state, IMPORT_STATES)),
    check("imports_failure_known", oneOf(t.failure, BREAK_REASONS)),
    check(
      "imports_counts_add_up",
      sql`${t.read} = ${t.added} + ${t.updated} + ${t.unchanged} + ${t.refused}`,
    ),
  ],
);

/** A record that was not taken, with the reason and its place in the file. */
export const importRefusals = pgTable(
  "import_refusals",
  {
    importId: uuid("import_id")
      .notNull()
      .references(() => imports.id),
    /** Which record of the file it was, counted from 1. */
    n: integer("n").notNull(),
    place: text("place").notNull(),
    reason: text("reason", { enum: RECORD_REASONS }).notNull(),
    detail: text("detail").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.n] }),
    check("import_refusals_reason_known", oneOf(t.reason, RECORD_REASONS)),
  ],
);

/**
 * A check that another house published, as it said it: never a claim, a verdict
 * or a source of ours.
 */
export const importedChecks = pgTable(
  "imported_checks",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    /** SHA-256 of its address and the claim's words: what tells it from others. */
    identity: text("identity").notNull(),
    /** SHA-256 of all that is kept of it. */
    content: text("content").notNull(),
    /** The last import that held it. */
    seenIn: uuid("seen_in")
      .notNull()
      .references(() => imports.id),
    statement: text("statement").notNull(),
    claimant: text("claimant"),
    saidOn: date("said_on"),
    publishedOn: date("published_on"),
    url: text("url").notNull(),
    host: text("host").notNull(),
    publisher: text("publisher"),
    title: text("title"),
    language: text("language"),
    ratingWords: text("rating_words"),
    ratingValue: doublePrecision("rating_value"),
    ratingBest: doublePrecision("rating_best"),
    ratingWorst: doublePrecision("rating_worst"),
    createdAt: createdAt(),
    changedAt: pagedMoment("changed_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("imported_checks_identity_key").on(t.newsroomId, t.identity),
    index("imported_checks_list_idx").on(t.newsroomId, t.createdAt, t.id),
    index("imported_checks_host_idx").on(
      t.newsroomId,
      t.host,
      t.createdAt,
      t.id,
    ),
    check("imported_checks_address_is_web", sql`${t.url} ~ '^https?://'`),
  ],
);

/** The hosts whose checks a newsroom lets in; `*` lets in all. */
export const importPublishers = pgTable(
  "import_publishers",
  {
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    host: text("host").notNull(),
    addedBy: uuid("added_by").references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.newsroomId, t.host] })],
);

/** How a newsroom reads the words of other houses' ratings. */
export const ratingReadings = pgTable(
  "rating_readings",
  {
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    words: text("words").notNull(),
    /** An entry of the scale; null: these words are left unmapped. */
    ratingKey: text("rating_key"),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.newsroomId, t.words] })],
);
