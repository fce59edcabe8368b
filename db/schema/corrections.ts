import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { CORRECTION_KINDS, VERDICT_STATUSES } from "@/domain/verdicts/verdict";
import { id, moment, oneOf, pagedMoment } from "./columns";
import { newsrooms, users } from "./people";
import { editions } from "./publishing";

const SUBJECTS = ["claim", "summary"] as const;

/**
 * A correction that waits for, or has had, its second signature. A trigger
 * keeps what was proposed as it was, and lets no edition replace another
 * without one that was countersigned.
 */
export const correctionProposals = pgTable(
  "correction_proposals",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    subjectKind: text("subject_kind", { enum: SUBJECTS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    /** The edition that stood when it was proposed, and is to be replaced. */
    editionId: uuid("edition_id")
      .notNull()
      .references(() => editions.id),
    /** The revision on the desk that it publishes; null: a retraction, none. */
    revision: integer("revision"),
    kind: text("kind", { enum: CORRECTION_KINDS }).notNull(),
    publicNote: text("public_note").notNull(),
    /** For the colleague who signs. */
    reason: text("reason"),
    before: text("before"),
    after: text("after"),
    status: text("status", { enum: VERDICT_STATUSES })
      .notNull()
      .default("proposed"),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => users.id),
    proposedAt: moment("proposed_at").notNull().defaultNow(),
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedAt: moment("decided_at"),
    returnReason: text("return_reason"),
  },
  (t) => [
    uniqueIndex("correction_proposals_one_waits")
      .on(t.subjectKind, t.subjectId)
      .where(sql`${t.status} = 'proposed'`),
    index("correction_proposals_subject_idx").on(t.subjectId, t.proposedAt),
    index("correction_proposals_waiting_idx")
      .on(t.newsroomId, t.proposedAt, t.id)
      .where(sql`${t.status} = 'proposed'`),
    index("correction_proposals_returned_idx")
      .on(t.newsroomId, t.proposedBy, t.decidedAt)
      .where(sql`${t.status} = 'returned'`),
    check("correction_proposals_kind_known", oneOf(t.kind, CORRECTION_KINDS)),
    check(
      "correction_proposals_status_known",
      oneOf(t.status, VERDICT_STATUSES),
    ),
    check(
      "correction_proposals_note_given",
      sql`length(btrim(${t.publicNote})) > 0`,
    ),
    check(
      "correction_proposals_say_what_changes",
      sql`${t.kind} in ('retraction', 'clarification') or (length(${t.before}) > 0 and length(${t.after}) > 0) is true`,
    ),
    check(
      "correction_proposals_countersigner_is_not_the_proposer",
      sql`${t.status} not in ('countersigned', 'returned') or ${t.decidedBy} <> ${t.proposedBy}`,
    ),
    check(
      "correction_proposals_decided_by_someone",
      sql`(${t.status} = 'proposed') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
    ),
    check(
      "correction_proposals_return_has_a_reason",
      sql`${t.status} <> 'returned' or length(btrim(coalesce(${t.returnReason}, ''))) > 0`,
    ),
  ],
);

/** Why an edition replaced another. */
export const corrections = pgTable(
  "corrections",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    subjectKind: text("subject_kind", { enum: SUBJECTS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    previousEditionId: uuid("previous_edition_id")
      .notNull()
      .references(() => editions.id),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => editions.id),
    kind: text("kind", { enum: CORRECTION_KINDS }).notNull(),
    publicNote: text("public_note").notNull(),
    /** The words the edition changed, where it changed any. */
    before: text("before"),
    after: text("after"),
    /** Null for what was corrected before corrections were countersigned. */
    proposalId: uuid("proposal_id").references(() => correctionProposals.id),
    madeBy: uuid("made_by")
      .notNull()
      .references(() => users.id),
    madeAt: pagedMoment("made_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("corrections_edition_key").on(t.editionId),
    index("corrections_list_idx").on(t.newsroomId, t.madeAt, t.id),
    check("corrections_kind_known", oneOf(t.kind, CORRECTION_KINDS)),
    check("corrections_note_given", sql`length(btrim(${t.publicNote})) > 0`),
  ],
);
