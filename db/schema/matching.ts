import { sql } from "drizzle-orm";
import {
  check,
  customType,
  date,
  integer,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { SHELVES } from "@/domain/matching/shelf";
import { oneOf } from "./columns";
import { newsrooms } from "./people";

/** Compared byte by byte: terms are looked up, never shown in order. */
const term = customType<{ data: string }>({
  dataType: () => 'text collate "C"',
});

const shelf = () => text("shelf", { enum: SHELVES }).notNull();

/** The claims that can be found, and the terms each is found by. */
export const matchClaims = pgTable(
  "match_claims",
  {
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    shelf: shelf(),
    /** A claim; on the shelf of imported checks, one of those. */
    claimId: uuid("claim_id").notNull(),
    /** When it was first said, as far as known. */
    dated: date("dated"),
    terms: text("terms").array().notNull().default(sql`'{}'`),
  },
  (t) => [
    primaryKey({ columns: [t.newsroomId, t.shelf, t.claimId] }),
    check("match_claims_shelf_known", oneOf(t.shelf, SHELVES)),
  ],
);

/**
 * What each term counts for in each claim. Its only index, which a search
 * reads alone, is in a migration of its own: it carries the weight along.
 */
export const matchTerms = pgTable("match_terms", {
  newsroomId: uuid("newsroom_id").notNull(),
  shelf: shelf(),
  term: term("term").notNull(),
  claimId: uuid("claim_id").notNull(),
  weight: real("weight").notNull(),
});

/**
 * How many claims hold a term, as the sum over its shards; the empty term
 * counts all claims. A writer adds to a shard that no other writer holds.
 */
export const matchCounts = pgTable(
  "match_counts",
  {
    newsroomId: uuid("newsroom_id").notNull(),
    shelf: shelf(),
    term: term("term").notNull(),
    shard: smallint("shard").notNull(),
    claims: integer("claims").notNull(),
  },
  (t) => [primaryKey({ columns: [t.newsroomId, t.shelf, t.term, t.shard] })],
);
