import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { VERDICT_STATUSES } from "@/domain/verdicts/verdict";
import { id, moment, oneOf } from "./columns";
import { newsrooms, users } from "./people";

const SUBJECTS = ["claim", "summary"] as const;

/**
 * An order to take something from the public, with its two signatures. A
 * trigger keeps what was proposed as it was.
 */
export const withholdings = pgTable(
  "withholdings",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    subjectKind: text("subject_kind", { enum: SUBJECTS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    /** Why, as the public is told. */
    reason: text("reason").notNull(),
    /** Who demanded it: a court, an agency, and the case. */
    authority: text("authority").notNull(),
    demandedOn: date("demanded_on").notNull(),
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
    liftedBy: uuid("lifted_by").references(() => users.id),
    liftedAt: moment("lifted_at"),
    liftReason: text("lift_reason"),
  },
  (t) => [
    uniqueIndex("withholdings_one_holds")
      .on(t.subjectKind, t.subjectId)
      .where(
        sql`${t.status} in ('proposed', 'countersigned') and ${t.liftedAt} is null`,
      ),
    index("withholdings_waiting_idx")
      .on(t.newsroomId, t.proposedAt)
      .where(sql`${t.status} = 'proposed'`),
    check("withholdings_kind_known", oneOf(t.subjectKind, SUBJECTS)),
    check("withholdings_status_known", oneOf(t.status, VERDICT_STATUSES)),
    check(
      "withholdings_countersigner_is_not_the_proposer",
      sql`${t.status} not in ('countersigned', 'returned') or ${t.decidedBy} <> ${t.proposedBy}`,
    ),
    check(
      "withholdings_decided_by_someone",
      sql`(${t.status} = 'proposed') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
    ),
    check(
      "withholdings_only_what_holds_is_lifted",
      sql`${t.liftedAt} is null or (${t.status} = 'countersigned' and ${t.liftedBy} is not null and length(btrim(coalesce(${t.liftReason}, ''))) > 0)`,
    ),
  ],
);
