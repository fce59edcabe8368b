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

import {
  type Block,
  CAPTURE_METHODS,
  DISPOSITIONS,
  RIGHTS,
  type Sentence,
} from "@/domain/articles/version";
import { createdAt, id, moment, oneOf, updatedAt } from "./columns";
import { newsrooms, users } from "./people";

export const articles = pgTable(
  "articles",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    title: text("title").notNull(),
    outlet: text("outlet"),
    byline: text("byline"),
    /** As given: a day (2022-07-28) or a moment; ISO 8601. */
    publishedAt: text("published_at"),
    language: text("language").notNull(),
    sourceUrl: text("source_url"),
    rights: text("rights", { enum: RIGHTS }).notNull(),
    assignedTo: uuid("assigned_to").references(() => users.id),
    dueAt: moment("due_at"),
    /** Goes up by one on every edit of the fields above. */
    revision: integer("revision").notNull().default(1),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("articles_newsroom_key").on(t.newsroomId, t.id),
    index("articles_list_idx").on(t.newsroomId, t.createdAt, t.id),
    index("articles_assigned_idx").on(t.newsroomId, t.assignedTo, t.dueAt),
    check("articles_rights_known", oneOf(t.rights, RIGHTS)),
    check("articles_title_given", sql`length(btrim(${t.title})) > 0`),
  ],
);

/** An immutable capture of an article; a trigger refuses any change. */
export const versions = pgTable(
  "versions",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    articleId: uuid("article_id").notNull(),
    n: integer("n").notNull(),
    /** NFC; offsets everywhere are code points into this text. */
    text: text("text").notNull(),
    /** Of the UTF-8 of `text`; the database computes and checks it. */
    sha256: text("sha256").notNull(),
    blocks: jsonb("blocks").$type<Block[]>().notNull(),
    sentences: jsonb("sentences").$type<Sentence[]>().notNull(),
    captureMethod: text("capture_method", { enum: CAPTURE_METHODS }).notNull(),
    capturedAt: moment("captured_at").notNull().defaultNow(),
    capturedBy: uuid("captured_by")
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    foreignKey({
      name: "versions_of_an_article_of_the_newsroom",
      columns: [t.newsroomId, t.articleId],
      foreignColumns: [articles.newsroomId, articles.id],
    }),
    uniqueIndex("versions_article_n_key").on(t.articleId, t.n),
    unique("versions_newsroom_key").on(t.newsroomId, t.articleId, t.id),
    check("versions_method_known", oneOf(t.captureMethod, CAPTURE_METHODS)),
    check("versions_n_counts_from_one", sql`${t.n} >= 1`),
    check("versions_text_is_normalised", sql`${t.text} is nfc normalized`),
    check(
      "versions_hash_is_of_the_text",
      sql`${t.sha256} = encode(sha256(convert_to(${t.text}, 'UTF8')), 'hex')`,
    ),
  ],
);

/** Why a sentence of a version needs no claim. */
export const dispositions = pgTable(
  "dispositions",
  {
    versionId: uuid("version_id")
      .notNull()
      .references(() => versions.id),
    sentence: integer("sentence").notNull(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    disposition: text("disposition", { enum: DISPOSITIONS }).notNull(),
    reason: text("reason").notNull(),
    setBy: uuid("set_by")
      .notNull()
      .references(() => users.id),
    setAt: moment("set_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.sentence] }),
    check("dispositions_known", oneOf(t.disposition, DISPOSITIONS)),
    check("dispositions_reason_given", sql`length(btrim(${t.reason})) > 0`),
  ],
);

/** A person's word that every sentence of one version is accounted for. */
export const signOffs = pgTable(
  "sign_offs",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    versionId: uuid("version_id")
      .notNull()
      .references(() => versions.id),
    versionSha256: text("version_sha256").notNull(),
    signedBy: uuid("signed_by")
      .notNull()
      .references(() => users.id),
    signedAt: moment("signed_at").notNull().defaultNow(),
    withdrawnAt: moment("withdrawn_at"),
  },
  (t) => [index("sign_offs_version_idx").on(t.versionId, t.signedAt)],
);

/** A suggestion the desk has seen and does not want offered again. */
export const dismissals = pgTable(
  "dismissals",
  {
    versionId: uuid("version_id")
      .notNull()
      .references(() => versions.id),
    kind: text("kind").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    dismissedBy: uuid("dismissed_by")
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.kind, t.start, t.end] })],
);
