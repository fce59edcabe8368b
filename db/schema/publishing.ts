import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { claims } from "./claims";
import { createdAt, id, moment, oneOf, pagedMoment, tsvector } from "./columns";
import { newsrooms, users } from "./people";
import { summaries, summarySignatures } from "./summaries";

const SUBJECTS = ["claim", "summary"] as const;

/** Addresses that once led somewhere always will. */
export const slugs = pgTable(
  "slugs",
  {
    subjectKind: text("subject_kind", { enum: SUBJECTS }).notNull(),
    slug: text("slug").notNull(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    subjectId: uuid("subject_id").notNull(),
    isCurrent: boolean("is_current").notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectKind, t.slug] }),
    uniqueIndex("slugs_one_current")
      .on(t.subjectKind, t.subjectId)
      .where(sql`${t.isCurrent}`),
    check("slugs_kind_known", oneOf(t.subjectKind, SUBJECTS)),
    check(
      "slugs_are_words_and_dashes",
      sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${t.slug}) <= 120`,
    ),
  ],
);

/** A frozen published document: same bytes, same hash, for ever. */
export const editions = pgTable(
  "editions",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    subjectKind: text("subject_kind", { enum: SUBJECTS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    n: integer("n").notNull(),
    slug: text("slug").notNull(),
    /** What the page shows, as data (canonical JSON). */
    document: text("document").notNull(),
    /** The page as it was published and will always be served. */
    html: text("html").notNull(),
    /** Of the UTF-8 of `html`; the database checks it. */
    sha256: text("sha256").notNull(),
    /** Content-Security-Policy source of the style sheet inside `html`. */
    styleHash: text("style_hash").notNull(),
    title: text("title").notNull(),
    rating: text("rating"),
    verdictId: uuid("verdict_id"),
    signatureId: uuid("signature_id").references(() => summarySignatures.id),
    /**
     * Says again what the edition before it said, under the same signature: a
     * retraction, or a summary that follows the claims it cites.
     */
    repeats: boolean("repeats").notNull().default(false),
    /** The countersigned correction that every edition after the first rests on. */
    correctionId: uuid("correction_id"),
    publishedBy: uuid("published_by")
      .notNull()
      .references(() => users.id),
    publishedAt: moment("published_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("editions_subject_n_key").on(t.subjectKind, t.subjectId, t.n),
    uniqueIndex("editions_slug_n_key").on(t.subjectKind, t.slug, t.n),
    index("editions_published_idx").on(t.newsroomId, t.publishedAt, t.id),
    check("editions_kind_known", oneOf(t.subjectKind, SUBJECTS)),
    check("editions_n_counts_from_one", sql`${t.n} >= 1`),
    check(
      "editions_hash_is_of_the_page",
      sql`${t.sha256} = encode(sha256(convert_to(${t.html}, 'UTF8')), 'hex')`,
    ),
    check(
      "editions_are_signed",
      sql`(${t.subjectKind} = 'claim' and ${t.verdictId} is not null) or (${t.subjectKind} = 'summary' and ${t.signatureId} is not null)`,
    ),
  ],
);

/** Which claims the current edition of a summary cites. */
export const publishedCitations = pgTable(
  "published_citations",
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
      name: "published_citations_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    index("published_citations_claim_idx").on(t.claimId),
  ],
);

/** What the public sees now of a claim or summary: one row each. */
export const publications = pgTable(
  "publications",
  {
    subjectKind: text("subject_kind", { enum: SUBJECTS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => editions.id),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    rating: text("rating"),
    /** Of a claim, as its edition says it: what readers narrow a list by. */
    claimant: text("claimant"),
    event: text("event"),
    /** How many of a claim's mentions have an address to annotate. */
    annotations: integer("annotations").notNull().default(0),
    firstPublishedAt: moment("first_published_at").notNull().defaultNow(),
    publishedAt: pagedMoment("published_at").notNull().defaultNow(),
    retractedAt: moment("retracted_at"),
    /** The address it had first, where it has had another: its id in feeds. */
    firstSlug: text("first_slug"),
    /** Withdrawn by law: the address answers 451 with this reason. */
    withheldReason: text("withheld_reason"),
    /** Who demanded that, and on which day. */
    withheldAuthority: text("withheld_authority"),
    withheldOn: date("withheld_on"),
    withheldAt: moment("withheld_at"),
    /**
     * Of a summary's current edition, what readers search: the words of its
     * title, and all that it says, which of a retracted one is no more. A
     * trigger writes both. Claims have neither: they are found by nearness.
     */
    titleWords: tsvector("title_words"),
    words: tsvector("words"),
  },
  (t) => [
    primaryKey({ columns: [t.subjectKind, t.subjectId] }),
    index("publications_list_idx").on(
      t.newsroomId,
      t.subjectKind,
      t.publishedAt,
      t.subjectId,
    ),
    index("publications_lately_idx").on(t.newsroomId, t.publishedAt),
    index("publications_rating_idx").on(
      t.newsroomId,
      t.subjectKind,
      t.rating,
      t.publishedAt,
      t.subjectId,
    ),
    index("publications_claimant_idx").on(
      t.newsroomId,
      t.claimant,
      t.publishedAt,
      t.subjectId,
    ),
    index("publications_event_idx").on(
      t.newsroomId,
      t.event,
      t.publishedAt,
      t.subjectId,
    ),
    uniqueIndex("publications_slug_key").on(t.subjectKind, t.slug),
    check("publications_kind_known", oneOf(t.subjectKind, SUBJECTS)),
  ],
);

/** What readers say is wrong, as it was typed, until somebody has seen to it. */
export const readerReports = pgTable(
  "reader_reports",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    /** Path of the page it is about; empty where the reader named none. */
    about: text("about").notNull(),
    what: text("what").notNull(),
    source: text("source").notNull(),
    email: text("email").notNull(),
    /** Of the sender's network address, with the day's salt: no address is kept. */
    senderHash: text("sender_hash").notNull(),
    createdAt: createdAt(),
    resolvedAt: moment("resolved_at"),
    resolvedBy: uuid("resolved_by").references(() => users.id),
  },
  (t) => [
    index("reader_reports_open_idx")
      .on(t.newsroomId, t.createdAt, t.id)
      .where(sql`${t.resolvedAt} is null`),
    index("reader_reports_sender_idx").on(t.senderHash, t.createdAt),
    check("reader_reports_say_what", sql`length(btrim(${t.what})) > 0`),
  ],
);
