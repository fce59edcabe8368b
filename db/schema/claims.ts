import { sql } from "drizzle-orm";
import {
  boolean,
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

import { MENTION_STATES, REANCHOR_DECISIONS } from "@/domain/anchoring/state";
import { CLAIM_KINDS, CLAIM_STATES } from "@/domain/claims/claim";
import { versions } from "./articles";
import { createdAt, id, moment, oneOf, updatedAt } from "./columns";
import { events, newsrooms, parties, users } from "./people";

export const claims = pgTable(
  "claims",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    statement: text("statement").notNull(),
    /** The desk's language, in which the statement is written. */
    language: text("language").notNull(),
    originalWording: text("original_wording"),
    originalLanguage: text("original_language"),
    kind: text("kind", { enum: CLAIM_KINDS }).notNull(),
    claimantId: uuid("claimant_id"),
    eventId: uuid("event_id"),
    selectionReason: text("selection_reason"),
    /** What readers are told before they see distressing matter. */
    contentNotice: text("content_notice"),
    state: text("state", { enum: CLAIM_STATES }).notNull().default("open"),
    /**
     * What a signature is on: a trigger raises it by one with every edit of
     * the claim's content, its evidence or its figures.
     */
    revision: integer("revision").notNull().default(1),
    assignedTo: uuid("assigned_to").references(() => users.id),
    dueAt: moment("due_at"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: "claims_claimant_of_the_newsroom",
      columns: [t.newsroomId, t.claimantId],
      foreignColumns: [parties.newsroomId, parties.id],
    }),
    foreignKey({
      name: "claims_event_of_the_newsroom",
      columns: [t.newsroomId, t.eventId],
      foreignColumns: [events.newsroomId, events.id],
    }),
    unique("claims_newsroom_key").on(t.newsroomId, t.id),
    index("claims_list_idx").on(t.newsroomId, t.createdAt, t.id),
    index("claims_state_idx").on(t.newsroomId, t.state, t.createdAt, t.id),
    index("claims_event_idx").on(t.newsroomId, t.eventId, t.createdAt, t.id),
    index("claims_claimant_idx").on(
      t.newsroomId,
      t.claimantId,
      t.createdAt,
      t.id,
    ),
    index("claims_assigned_idx").on(t.newsroomId, t.assignedTo, t.dueAt),
    index("claims_statement_words_idx").using(
      "gin",
      t.statement.op("gin_trgm_ops"),
    ),
    index("claims_due_idx")
      .on(t.newsroomId, t.dueAt)
      .where(sql`${t.dueAt} is not null`),
    check("claims_state_known", oneOf(t.state, CLAIM_STATES)),
    check("claims_kind_known", oneOf(t.kind, CLAIM_KINDS)),
    check("claims_statement_given", sql`length(btrim(${t.statement})) > 0`),
    check("claims_revision_counts_from_one", sql`${t.revision} >= 1`),
  ],
);

/** A span of one version that makes a claim. */
export const mentions = pgTable(
  "mentions",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    claimId: uuid("claim_id").notNull(),
    articleId: uuid("article_id").notNull(),
    versionId: uuid("version_id").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    exact: text("exact").notNull(),
    prefix: text("prefix").notNull(),
    suffix: text("suffix").notNull(),
    /** The mention of an earlier version that this one continues. */
    continues: uuid("continues"),
    /** Taken away again by a person; the row stays for the history. */
    removedAt: moment("removed_at"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: "mentions_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    foreignKey({
      name: "mentions_version_of_the_article",
      columns: [t.newsroomId, t.articleId, t.versionId],
      foreignColumns: [versions.newsroomId, versions.articleId, versions.id],
    }),
    foreignKey({
      name: "mentions_continue_a_mention",
      columns: [t.continues],
      foreignColumns: [t.id],
    }),
    index("mentions_version_idx").on(t.versionId, t.start),
    index("mentions_claim_idx").on(t.newsroomId, t.claimId),
    check(
      "mentions_span_is_forward",
      sql`0 <= ${t.start} and ${t.start} < ${t.end}`,
    ),
  ],
);

/** What became of a mention when its article was captured again. */
export const reanchorings = pgTable(
  "reanchorings",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    mentionId: uuid("mention_id")
      .notNull()
      .references(() => mentions.id),
    versionId: uuid("version_id")
      .notNull()
      .references(() => versions.id),
    state: text("state", { enum: MENTION_STATES }).notNull(),
    /** Where it seems to be now; null when lost. */
    start: integer("start"),
    end: integer("end"),
    exact: text("exact"),
    /** The mention made in the new version, once it carried on. */
    newMentionId: uuid("new_mention_id").references(() => mentions.id),
    /** Null while it waits for a person. */
    decision: text("decision", { enum: REANCHOR_DECISIONS }),
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedAt: moment("decided_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("reanchorings_once_per_version").on(t.mentionId, t.versionId),
    index("reanchorings_waiting_idx")
      .on(t.newsroomId, t.createdAt, t.id)
      .where(sql`${t.decision} is null`),
    index("reanchorings_version_idx").on(t.versionId),
    check("reanchorings_state_known", oneOf(t.state, MENTION_STATES)),
    check("reanchorings_decision_known", oneOf(t.decision, REANCHOR_DECISIONS)),
    check(
      "reanchorings_only_same_words_carry_on_alone",
      sql`${t.decision} is distinct from 'carried' or ${t.state} in ('exact', 'moved')`,
    ),
  ],
);

export const comments = pgTable(
  "comments",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    claimId: uuid("claim_id").notNull(),
    body: text("body").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: "comments_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    index("comments_claim_idx").on(t.claimId, t.createdAt),
    check("comments_body_given", sql`length(btrim(${t.body})) > 0`),
  ],
);

/** Why a claim must be looked at again: something it rests on has moved. */
export const rechecks = pgTable(
  "rechecks",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    claimId: uuid("claim_id").notNull(),
    reason: text("reason").notNull(),
    /** Whether the claim has an edition before the public. */
    published: boolean("published").notNull(),
    createdAt: createdAt(),
    resolvedAt: moment("resolved_at"),
    resolvedBy: uuid("resolved_by").references(() => users.id),
    /** What came of looking again. */
    resolvedNote: text("resolved_note"),
  },
  (t) => [
    foreignKey({
      name: "rechecks_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    index("rechecks_open_idx")
      .on(t.newsroomId, t.createdAt, t.id)
      .where(sql`${t.resolvedAt} is null`),
    index("rechecks_claim_idx").on(t.claimId, t.createdAt),
    check(
      "rechecks_resolved_with_a_note",
      sql`num_nonnulls(${t.resolvedAt}, ${t.resolvedBy}, ${t.resolvedNote}) in (0, 3)`,
    ),
  ],
);
