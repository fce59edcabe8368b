import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { SNAPSHOT_ORIGINS } from "@/domain/captures/page-copy";
import { INTERESTS } from "@/domain/people/party";
import {
  RELATIONS,
  RELIABILITIES,
  SOURCE_TYPES,
  STANCES,
} from "@/domain/sources/source";
import { articles } from "./articles";
import { claims } from "./claims";
import { createdAt, id, moment, oneOf, updatedAt } from "./columns";
import { newsrooms, parties, users } from "./people";

export const sources = pgTable(
  "sources",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    title: text("title").notNull(),
    type: text("type", { enum: SOURCE_TYPES }).notNull(),
    author: text("author"),
    url: text("url"),
    publishedAt: text("published_at"),
    language: text("language"),
    reliability: text("reliability", { enum: RELIABILITIES })
      .notNull()
      .default("F"),
    /** Made by someone who was there or who decides, not a report of one. */
    isPrimary: boolean("is_primary").notNull().default(false),
    confidential: boolean("confidential").notNull().default(false),
    note: text("note"),
    withdrawnAt: moment("withdrawn_at"),
    withdrawnReason: text("withdrawn_reason"),
    revision: integer("revision").notNull().default(1),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("sources_newsroom_key").on(t.newsroomId, t.id),
    index("sources_list_idx").on(t.newsroomId, t.createdAt, t.id),
    index("sources_type_idx").on(t.newsroomId, t.type, t.createdAt, t.id),
    index("sources_reliability_idx").on(
      t.newsroomId,
      t.reliability,
      t.createdAt,
      t.id,
    ),
    index("sources_title_idx").using("gin", sql`${t.title} gin_trgm_ops`),
    check("sources_type_known", oneOf(t.type, SOURCE_TYPES)),
    check("sources_reliability_known", oneOf(t.reliability, RELIABILITIES)),
    check("sources_title_given", sql`length(btrim(${t.title})) > 0`),
  ],
);

/** Who published a source and who speaks in it. */
export const sourceParties = pgTable(
  "source_parties",
  {
    newsroomId: uuid("newsroom_id").notNull(),
    sourceId: uuid("source_id").notNull(),
    partyId: uuid("party_id").notNull(),
    role: text("role", { enum: ["publisher", "speaker"] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.partyId, t.role] }),
    foreignKey({
      name: "source_parties_source_of_the_newsroom",
      columns: [t.newsroomId, t.sourceId],
      foreignColumns: [sources.newsroomId, sources.id],
    }),
    foreignKey({
      name: "source_parties_party_of_the_newsroom",
      columns: [t.newsroomId, t.partyId],
      foreignColumns: [parties.newsroomId, parties.id],
    }),
    index("source_parties_party_idx").on(t.partyId),
    check("source_parties_role_known", oneOf(t.role, ["publisher", "speaker"])),
  ],
);

/** Who repeats whom: `child` derives from `parent`. Kept acyclic by a trigger. */
export const derivations = pgTable(
  "derivations",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    childId: uuid("child_id").notNull(),
    parentId: uuid("parent_id").notNull(),
    relation: text("relation", { enum: RELATIONS }).notNull(),
    /** The words that show it, and where they stand. */
    excerpt: text("excerpt"),
    locator: text("locator"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: "derivations_child_of_the_newsroom",
      columns: [t.newsroomId, t.childId],
      foreignColumns: [sources.newsroomId, sources.id],
    }),
    foreignKey({
      name: "derivations_parent_of_the_newsroom",
      columns: [t.newsroomId, t.parentId],
      foreignColumns: [sources.newsroomId, sources.id],
    }),
    uniqueIndex("derivations_once").on(t.childId, t.parentId),
    index("derivations_parent_idx").on(t.parentId),
    check("derivations_relation_known", oneOf(t.relation, RELATIONS)),
    check("derivations_not_of_itself", sql`${t.childId} <> ${t.parentId}`),
  ],
);

/** A saved copy of a source or of an article's page; never changed. */
export const snapshots = pgTable(
  "snapshots",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    sourceId: uuid("source_id"),
    articleId: uuid("article_id"),
    /** Content address of the blob. */
    sha256: text("sha256").notNull(),
    bytes: integer("bytes").notNull(),
    mediaType: text("media_type").notNull(),
    filename: text("filename").notNull(),
    capturedBy: text("captured_by", {
      enum: SNAPSHOT_ORIGINS,
    }).notNull(),
    finalUrl: text("final_url"),
    capturedAt: moment("captured_at").notNull().defaultNow(),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    foreignKey({
      name: "snapshots_source_of_the_newsroom",
      columns: [t.newsroomId, t.sourceId],
      foreignColumns: [sources.newsroomId, sources.id],
    }),
    foreignKey({
      name: "snapshots_article_of_the_newsroom",
      columns: [t.newsroomId, t.articleId],
      foreignColumns: [articles.newsroomId, articles.id],
    }),
    unique("snapshots_newsroom_key").on(t.newsroomId, t.id),
    index("snapshots_source_idx").on(t.sourceId, t.capturedAt),
    index("snapshots_article_idx").on(t.articleId, t.capturedAt),
    check(
      "snapshots_of_a_source_or_an_article",
      sql`num_nonnulls(${t.sourceId}, ${t.articleId}) = 1`,
    ),
    check("snapshots_sha256_is_one", sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check("snapshots_bytes_not_negative", sql`${t.bytes} >= 0`),
  ],
);

/** What one source says to one claim. */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    claimId: uuid("claim_id").notNull(),
    sourceId: uuid("source_id").notNull(),
    snapshotId: uuid("snapshot_id"),
    stance: text("stance", { enum: STANCES }).notNull(),
    excerpt: text("excerpt").notNull(),
    locator: text("locator"),
    credibility: integer("credibility").notNull().default(6),
    note: text("note"),
    /** What the source's speaker has at stake in this claim, if not the usual. */
    interest: text("interest", { enum: INTERESTS }),
    interestReason: text("interest_reason"),
    /** Of what its source repeats, what it does not repeat in this claim. */
    notRepeating: uuid("not_repeating")
      .array()
      .notNull()
      .default(sql`'{}'::uuid[]`),
    notRepeatingReason: text("not_repeating_reason"),
    addedBy: uuid("added_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: "evidence_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    foreignKey({
      name: "evidence_source_of_the_newsroom",
      columns: [t.newsroomId, t.sourceId],
      foreignColumns: [sources.newsroomId, sources.id],
    }),
    foreignKey({
      name: "evidence_snapshot_of_the_newsroom",
      columns: [t.newsroomId, t.snapshotId],
      foreignColumns: [snapshots.newsroomId, snapshots.id],
    }),
    index("evidence_claim_idx").on(t.claimId, t.createdAt),
    index("evidence_source_idx").on(t.sourceId),
    check("evidence_stance_known", oneOf(t.stance, STANCES)),
    check(
      "evidence_credibility_is_1_to_6",
      sql`${t.credibility} between 1 and 6`,
    ),
    check("evidence_excerpt_given", sql`length(btrim(${t.excerpt})) > 0`),
    check(
      "evidence_interest_has_a_reason",
      sql`${t.interest} is null or length(btrim(coalesce(${t.interestReason}, ''))) > 0`,
    ),
    check(
      "evidence_not_repeating_has_a_reason",
      sql`cardinality(${t.notRepeating}) = 0 or length(btrim(coalesce(${t.notRepeatingReason}, ''))) > 0`,
    ),
  ],
);

/** Where someone looked and found nothing, or whom they asked. */
export const searchNotes = pgTable(
  "search_notes",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    claimId: uuid("claim_id").notNull(),
    kind: text("kind", { enum: ["search", "request_for_comment"] }).notNull(),
    /** A place that was searched, or the person who was asked. */
    where: text("where_looked").notNull(),
    how: text("how").notNull(),
    outcome: text("outcome").notNull(),
    lookedAt: moment("looked_at").notNull().defaultNow(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: "search_notes_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    index("search_notes_claim_idx").on(t.claimId, t.createdAt),
    check(
      "search_notes_kind_known",
      oneOf(t.kind, ["search", "request_for_comment"]),
    ),
  ],
);
