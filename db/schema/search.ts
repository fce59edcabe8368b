import { type SQL, sql } from "drizzle-orm";
import {
  check,
  customType,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { SEARCH_KINDS } from "@/domain/search/kinds";
import { oneOf, pagedMoment, tsvector } from "./columns";
import { newsrooms } from "./people";

/** Compared byte by byte, so that an index knows how a word begins. */
const plainText = customType<{ data: string }>({
  dataType: () => 'text collate "C"',
});

const vectorOf = (body: SQL) =>
  sql`search_vector(left(title, 2000), ${body}, language)`;

/**
 * What can be found on a desk, a row for each thing. Triggers write it, in the
 * transaction that writes the thing; the view `search_subjects` says what a
 * row holds.
 */
export const searchEntries = pgTable(
  "search_entries",
  {
    kind: text("kind", { enum: SEARCH_KINDS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    /** Id of the thing whose page shows this one: a comment's claim. */
    pageId: uuid("page_id").notNull(),
    title: text("title").notNull(),
    /** The first 100,000 characters of everything else it says. */
    body: text("body").notNull(),
    language: text("language"),
    state: text("state"),
    /** Key of the rating that two people signed for what it says now. */
    rating: text("rating"),
    /** What it can be narrowed by: `kind:claim`, `party:<id>`, … */
    facets: text("facets").array().notNull(),
    createdAt: pagedMoment("created_at").notNull(),
    name: plainText("name")
      .notNull()
      .generatedAlwaysAs(sql`search_name(title)`),
    titleWords: tsvector("title_words")
      .notNull()
      .generatedAlwaysAs(vectorOf(sql`''`)),
    words: tsvector("words").notNull().generatedAlwaysAs(vectorOf(sql`body`)),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.subjectId] }),
    index("search_entries_list_idx").on(t.newsroomId, t.createdAt, t.subjectId),
    index("search_entries_kind_idx").on(
      t.newsroomId,
      t.kind,
      t.createdAt,
      t.subjectId,
    ),
    index("search_entries_name_idx").on(t.newsroomId, t.name, t.createdAt),
    check("search_entries_kind_known", oneOf(t.kind, SEARCH_KINDS)),
  ],
);

/**
 * The words that a newsroom's entries hold, for finding the one that was
 * meant. Two writers may both add a word, so that neither waits for the other;
 * it is read as one.
 */
export const searchWords = pgTable(
  "search_words",
  {
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    word: plainText("word").notNull(),
  },
  (t) => [index("search_words_idx").on(t.newsroomId, t.word)],
);
