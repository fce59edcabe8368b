import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { claims } from "./claims";
import { createdAt, id, moment, oneOf, updatedAt } from "./columns";
import { newsrooms, users } from "./people";

export const SUMMARY_STATES = [
  "draft",
  "proposed",
  "approved",
  "published",
  "corrected",
  "retracted",
] as const;

/** The annotated text an editor writes; its sentences cite claims. */
export const summaries = pgTable(
  "summaries",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    title: text("title").notNull(),
    standfirst: text("standfirst"),
    language: text("language").notNull(),
    articleId: uuid("article_id"),
    /** ProseMirror document as the editor (Tiptap) writes it. */
    document: jsonb("document").$type<unknown>().notNull(),
    state: text("state", { enum: SUMMARY_STATES }).notNull().default("draft"),
    revision: integer("revision").notNull().default(1),
    proposedBy: uuid("proposed_by").references(() => users.id),
    proposedAt: moment("proposed_at"),
    returnReason: text("return_reason"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: "summaries_article_of_the_newsroom",
      columns: [t.newsroomId, t.articleId],
      foreignColumns: [articles.newsroomId, articles.id],
    }),
    unique("summaries_newsroom_key").on(t.newsroomId, t.id),
    index("summaries_list_idx").on(t.newsroomId, t.createdAt, t.id),
    check("summaries_state_known", oneOf(t.state, SUMMARY_STATES)),
    check("summaries_title_given", sql`length(btrim(${t.title})) > 0`),
  ],
);

/** Everyone who changed a word of a summary. */
export const summaryAuthors = pgTable(
  "summary_authors",
  {
    summaryId: uuid("summary_id")
      .notNull()
      .references(() => summaries.id),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.summaryId, t.userId] })],
);

/** Which claims the current text of a summary cites. */
export const summaryCitations = pgTable(
  "summary_citations",
  {
    newsroomId: uuid("newsroom_id").notNull(),
    summaryId: uuid("summary_id")
      .notNull()
      .references(() => summaries.id),
    claimId: uuid("claim_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.summaryId, t.claimId] }),
    foreignKey({
      name: "summary_citations_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    index("summary_citations_claim_idx").on(t.claimId),
  ],
);

/**
 * The second signature under one revision of a summary. A trigger refuses it
 * from a person who is the summary's only author, and any later change.
 */
export const summarySignatures = pgTable(
  "summary_signatures",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    summaryId: uuid("summary_id").notNull(),
    revision: integer("revision").notNull(),
    signedBy: uuid("signed_by")
      .notNull()
      .references(() => users.id),
    signedAt: moment("signed_at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: "summary_signatures_summary_of_the_newsroom",
      columns: [t.newsroomId, t.summaryId],
      foreignColumns: [summaries.newsroomId, summaries.id],
    }),
    uniqueIndex("summary_signatures_once").on(t.summaryId, t.revision),
  ],
);
