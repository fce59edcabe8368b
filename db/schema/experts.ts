import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { claims } from "./claims";
import { createdAt, id, moment } from "./columns";
import { users } from "./people";
import { evidence } from "./sources";

/** What the desk asks someone who knows, about one claim, by a link. */
export const expertQuestions = pgTable(
  "expert_questions",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    claimId: uuid("claim_id").notNull(),
    name: text("name").notNull(),
    field: text("field").notNull(),
    question: text("question").notNull(),
    /** SHA-256 of the token; the token itself is never stored. */
    tokenHash: text("token_hash").notNull(),
    expiresAt: moment("expires_at").notNull(),
    askedBy: uuid("asked_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    revokedAt: moment("revoked_at"),
    revokedBy: uuid("revoked_by").references(() => users.id),
    /** The evidence that the answer became, once a person attached it. */
    evidenceId: uuid("evidence_id").references(() => evidence.id, {
      onDelete: "set null",
    }),
  },
  (t) => [
    foreignKey({
      name: "expert_questions_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    unique("expert_questions_newsroom_key").on(t.newsroomId, t.id),
    uniqueIndex("expert_questions_token").on(t.tokenHash),
    index("expert_questions_claim_idx").on(
      t.newsroomId,
      t.claimId,
      t.createdAt,
    ),
    index("expert_questions_evidence_idx").on(t.evidenceId),
    check("expert_questions_ask", sql`length(btrim(${t.question})) > 0`),
    check(
      "expert_questions_last_ninety_days_at_most",
      sql`${t.expiresAt} > ${t.createdAt}
        and ${t.expiresAt} <= ${t.createdAt} + interval '90 days 1 minute'`,
    ),
    check(
      "expert_questions_revoked_by_someone",
      sql`num_nonnulls(${t.revokedAt}, ${t.revokedBy}) in (0, 2)`,
    ),
  ],
);

/** What the expert answered: once, and never changed. */
export const expertAnswers = pgTable(
  "expert_answers",
  {
    questionId: uuid("question_id").primaryKey(),
    newsroomId: uuid("newsroom_id").notNull(),
    answer: text("answer").notNull(),
    /** Whether it may be quoted where the public reads it. */
    mayQuote: boolean("may_quote").notNull(),
    namedAs: text("named_as").notNull(),
    conflict: text("conflict").notNull(),
    answeredAt: moment("answered_at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: "expert_answers_question_of_the_newsroom",
      columns: [t.newsroomId, t.questionId],
      foreignColumns: [expertQuestions.newsroomId, expertQuestions.id],
    }),
    check("expert_answers_say_something", sql`length(btrim(${t.answer})) > 0`),
    check(
      "expert_answers_name_whom_they_quote",
      sql`not ${t.mayQuote} or length(btrim(${t.namedAs})) > 0`,
    ),
  ],
);
