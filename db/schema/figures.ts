import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { BOUNDS } from "@/domain/figures/figure";
import { claims, mentions } from "./claims";
import { createdAt, id, oneOf, updatedAt } from "./columns";
import { events, newsrooms, parties, users } from "./people";
import { sources } from "./sources";

/** A number as data: what is counted, where, when, and who says so. */
export const figures = pgTable(
  "figures",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    /** Of a claim, or of a source's own statement. */
    claimId: uuid("claim_id"),
    sourceId: uuid("source_id"),
    eventId: uuid("event_id"),
    /** The words in an article that state it, where a claim's mention does. */
    mentionId: uuid("mention_id").references(() => mentions.id),
    low: numeric("low", { mode: "number" }),
    high: numeric("high", { mode: "number" }),
    bound: text("bound", { enum: BOUNDS }).notNull(),
    measure: text("measure").notNull(),
    population: text("population"),
    place: text("place"),
    timeFrom: text("time_from"),
    timeTo: text("time_to"),
    asOf: text("as_of"),
    exactWords: text("exact_words").notNull(),
    statedBy: uuid("stated_by"),
    cumulative: boolean("cumulative").notNull().default(false),
    derived: boolean("derived").notNull().default(false),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({
      name: "figures_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    foreignKey({
      name: "figures_source_of_the_newsroom",
      columns: [t.newsroomId, t.sourceId],
      foreignColumns: [sources.newsroomId, sources.id],
    }),
    foreignKey({
      name: "figures_event_of_the_newsroom",
      columns: [t.newsroomId, t.eventId],
      foreignColumns: [events.newsroomId, events.id],
    }),
    foreignKey({
      name: "figures_stated_by_a_party_of_the_newsroom",
      columns: [t.newsroomId, t.statedBy],
      foreignColumns: [parties.newsroomId, parties.id],
    }),
    unique("figures_newsroom_key").on(t.newsroomId, t.id),
    index("figures_claim_idx").on(t.claimId, t.createdAt),
    index("figures_event_idx").on(t.newsroomId, t.eventId, t.createdAt, t.id),
    index("figures_source_idx").on(t.sourceId),
    check("figures_bound_known", oneOf(t.bound, BOUNDS)),
    check("figures_low_not_above_high", sql`${t.low} <= ${t.high}`),
    check(
      "figures_not_negative",
      sql`coalesce(${t.low}, 0) >= 0 and coalesce(${t.high}, 0) >= 0`,
    ),
    check("figures_say_something", sql`num_nonnulls(${t.low}, ${t.high}) >= 1`),
    check(
      "figures_exactly_is_one_number",
      sql`${t.bound} <> 'exactly' or (${t.low} is not null and ${t.low} = ${t.high})`,
    ),
    check("figures_measure_given", sql`length(btrim(${t.measure})) > 0`),
    check(
      "figures_of_a_claim_or_a_source",
      sql`num_nonnulls(${t.claimId}, ${t.sourceId}) = 1`,
    ),
  ],
);

/** The sum that a derived figure is: its terms, each added or taken away. */
export const figureTerms = pgTable(
  "figure_terms",
  {
    newsroomId: uuid("newsroom_id").notNull(),
    figureId: uuid("figure_id").notNull(),
    termId: uuid("term_id").notNull(),
    sign: integer("sign").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.figureId, t.termId] }),
    foreignKey({
      name: "figure_terms_figure_of_the_newsroom",
      columns: [t.newsroomId, t.figureId],
      foreignColumns: [figures.newsroomId, figures.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "figure_terms_term_of_the_newsroom",
      columns: [t.newsroomId, t.termId],
      foreignColumns: [figures.newsroomId, figures.id],
    }),
    index("figure_terms_term_idx").on(t.termId),
    check("figure_terms_sign_is_one", sql`${t.sign} in (1, -1)`),
    check("figure_terms_not_of_itself", sql`${t.figureId} <> ${t.termId}`),
  ],
);

/** What a party means by a measure ("neutralized"), with where it says so. */
export const measureNotes = pgTable(
  "measure_notes",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    measure: text("measure").notNull(),
    partyId: uuid("party_id").references(() => parties.id),
    meaning: text("meaning").notNull(),
    sourceId: uuid("source_id").references(() => sources.id),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    index("measure_notes_measure_idx").on(t.newsroomId, t.measure),
    check("measure_notes_meaning_given", sql`length(btrim(${t.meaning})) > 0`),
  ],
);
