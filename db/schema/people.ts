import { sql } from "drizzle-orm";
import {
  boolean,
  check,
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
import { CLAIM_KINDS } from "@/domain/claims/claim";
import { ROLES } from "@/domain/people/actor";
import { INTERESTS, PARTY_KINDS } from "@/domain/people/party";
import { EVENT_KINDS } from "@/domain/provenance/say-origins";
import { TONES } from "@/domain/verdicts/scale";
import { LANGUAGES } from "@/lib/language";
import { citext, createdAt, id, moment, oneOf, updatedAt } from "./columns";

/** One desk; an installation serves one by default and may host several. */
export const newsrooms = pgTable(
  "newsrooms",
  {
    id: id(),
    name: text("name").notNull(),
    /** Host whose public site is this newsroom's; null: the oldest answers. */
    host: text("host"),
    /** What the desk, the public pages and the reports are written in. */
    language: text("language", { enum: LANGUAGES }).notNull().default("en"),
    contact: text("contact"),
    correctionsPolicy: text("corrections_policy"),
    /** What the newsroom is, in a sentence or two, for the public. */
    about: text("about"),
    unnamedSourcesPolicy: text("unnamed_sources_policy"),
    /** Address of the licence that published data is given under. */
    licence: text("licence"),
    /** IANA name of the zone in which people here name times. */
    timeZone: text("time_zone").notNull().default("UTC"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("newsrooms_host_key").on(t.host),
    check("newsrooms_language_known", oneOf(t.language, LANGUAGES)),
  ],
);

export const users = pgTable(
  "users",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    email: citext("email").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: ROLES }).notNull(),
    /** argon2id in PHC form; null: this person can't sign in by password. */
    passwordHash: text("password_hash"),
    disabledAt: moment("disabled_at"),
    failedSignIns: integer("failed_sign_ins").notNull().default(0),
    lockedUntil: moment("locked_until"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex("users_email_key").on(t.email),
    index("users_newsroom_idx").on(t.newsroomId, t.name),
    check("users_role_known", oneOf(t.role, ROLES)),
  ],
);

export const apiTokens = pgTable(
  "api_tokens",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    name: text("name").notNull(),
    scope: text("scope", { enum: ["desk", "read"] }).notNull(),
    /** SHA-256 of the token; the token itself is shown once and not kept. */
    hash: text("hash").notNull(),
    expiresAt: moment("expires_at"),
    revokedAt: moment("revoked_at"),
    lastUsedAt: moment("last_used_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("api_tokens_hash_key").on(t.hash),
    index("api_tokens_newsroom_idx").on(t.newsroomId, t.createdAt),
    check("api_tokens_scope_known", oneOf(t.scope, ["desk", "read"])),
  ],
);

/** What a repeated POST with the same key answers, for a day. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    key: text("key").notNull(),
    /** SHA-256 of method, path and body: the same key for another request is refused. */
    requestHash: text("request_hash").notNull(),
    status: integer("status"),
    body: jsonb("body").$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] })],
);

export const parties = pgTable(
  "parties",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    name: citext("name").notNull(),
    kind: text("kind", { enum: PARTY_KINDS }).notNull(),
    /** What this party usually has at stake; an event or claim may differ. */
    interest: text("interest", { enum: INTERESTS }).notNull(),
    url: text("url"),
    note: text("note"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex("parties_name_key").on(t.newsroomId, t.name),
    unique("parties_newsroom_key").on(t.newsroomId, t.id),
    check("parties_kind_known", oneOf(t.kind, PARTY_KINDS)),
    check("parties_interest_known", oneOf(t.interest, INTERESTS)),
    check("parties_name_given", sql`length(btrim(${t.name})) > 0`),
  ],
);

export const events = pgTable(
  "events",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    name: citext("name").notNull(),
    /** What its parties are parties to; null where the desk has not said. */
    kind: text("kind", { enum: EVENT_KINDS }),
    startsOn: text("starts_on"),
    endsOn: text("ends_on"),
    place: text("place"),
    note: text("note"),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex("events_name_key").on(t.newsroomId, t.name),
    unique("events_newsroom_key").on(t.newsroomId, t.id),
    check("events_kind_known", oneOf(t.kind, EVENT_KINDS)),
    check("events_name_given", sql`length(btrim(${t.name})) > 0`),
  ],
);

/** Who had what part in an event, and what they have at stake in it. */
export const eventParties = pgTable(
  "event_parties",
  {
    eventId: uuid("event_id")
      .notNull()
      .references(() => events.id),
    partyId: uuid("party_id")
      .notNull()
      .references(() => parties.id),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    part: text("part").notNull().default(""),
    interest: text("interest", { enum: INTERESTS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.partyId] }),
    check("event_parties_interest_known", oneOf(t.interest, INTERESTS)),
  ],
);

/** Places of an event and what each lies within, for the scope of figures. */
export const eventPlaces = pgTable(
  "event_places",
  {
    eventId: uuid("event_id")
      .notNull()
      .references(() => events.id),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    name: text("name").notNull(),
    within: text("within"),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.name] })],
);

/** The desk's rating scale; a retired entry stays for the verdicts that used it. */
export const ratings = pgTable(
  "ratings",
  {
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    key: text("key").notNull(),
    label: text("label").notNull(),
    meaning: text("meaning").notNull(),
    mark: text("mark").notNull(),
    tone: text("tone", { enum: TONES }).notNull(),
    /** Place on the published scale, nearer the top = truer; null: off it. */
    value: integer("value"),
    position: integer("position").notNull(),
    retired: boolean("retired").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.newsroomId, t.key] }),
    check("ratings_key_is_a_word", sql`${t.key} ~ '^[a-z][a-z0-9_]{0,39}$'`),
  ],
);

/** What evidence a rating needs, for one kind of claim or (null) for any. */
export const policies = pgTable(
  "policies",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    claimKind: text("claim_kind", { enum: CLAIM_KINDS }),
    ratingKey: text("rating_key").notNull(),
    minOrigins: integer("min_origins").notNull().default(0),
    independentOfParties: boolean("independent_of_parties")
      .notNull()
      .default(false),
    primaryDocument: boolean("primary_document").notNull().default(false),
    snapshot: boolean("snapshot").notNull().default(false),
    requestForComment: boolean("request_for_comment").notNull().default(false),
  },
  (t) => [
    uniqueIndex("policies_kind_rating_key").on(
      t.newsroomId,
      sql`coalesce(${t.claimKind}, '')`,
      t.ratingKey,
    ),
    check("policies_min_origins_not_negative", sql`${t.minOrigins} >= 0`),
  ],
);
