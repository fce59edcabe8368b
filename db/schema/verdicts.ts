import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { ATTRIBUTIONS, VERDICT_STATUSES } from "@/domain/verdicts/verdict";
import { claims } from "./claims";
import { id, moment, oneOf } from "./columns";
import { ratings, users } from "./people";

/**
 * A proposal on one revision of a claim. It counts only while the claim still
 * has that revision; a trigger refuses any change once it is countersigned.
 */
export const verdicts = pgTable(
  "verdicts",
  {
    id: id(),
    newsroomId: uuid("newsroom_id").notNull(),
    claimId: uuid("claim_id").notNull(),
    claimRevision: integer("claim_revision").notNull(),
    attribution: text("attribution", { enum: ATTRIBUTIONS }).notNull(),
    rating: text("rating").notNull(),
    rationale: text("rationale").notNull(),
    status: text("status", { enum: VERDICT_STATUSES })
      .notNull()
      .default("proposed"),
    proposedBy: uuid("proposed_by")
      .notNull()
      .references(() => users.id),
    proposedAt: moment("proposed_at").notNull().defaultNow(),
    /** Who countersigned, returned or withdrew it. */
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedAt: moment("decided_at"),
    returnReason: text("return_reason"),
    /** Why the evidence policy was set aside; published with the verdict. */
    overrideReason: text("override_reason"),
  },
  (t) => [
    foreignKey({
      name: "verdicts_claim_of_the_newsroom",
      columns: [t.newsroomId, t.claimId],
      foreignColumns: [claims.newsroomId, claims.id],
    }),
    foreignKey({
      name: "verdicts_rating_of_the_scale",
      columns: [t.newsroomId, t.rating],
      foreignColumns: [ratings.newsroomId, ratings.key],
    }),
    index("verdicts_claim_idx").on(t.claimId, t.proposedAt),
    index("verdicts_waiting_idx")
      .on(t.newsroomId, t.proposedAt, t.id)
      .where(sql`${t.status} = 'proposed'`),
    index("verdicts_returned_idx")
      .on(t.newsroomId, t.proposedBy, t.decidedAt)
      .where(sql`${t.status} = 'returned'`),
    uniqueIndex("verdicts_one_proposal_per_revision")
      .on(t.claimId, t.claimRevision)
      .where(sql`${t.status} in ('proposed', 'countersigned')`),
    check("verdicts_attribution_known", oneOf(t.attribution, ATTRIBUTIONS)),
    check("verdicts_status_known", oneOf(t.status, VERDICT_STATUSES)),
    check("verdicts_rationale_given", sql`length(btrim(${t.rationale})) > 0`),
    check(
      "verdicts_countersigner_is_not_the_proposer",
      sql`${t.status} not in ('countersigned', 'returned') or ${t.decidedBy} <> ${t.proposedBy}`,
    ),
    check(
      "verdicts_decided_by_someone",
      sql`(${t.status} = 'proposed') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
    ),
    check(
      "verdicts_return_has_a_reason",
      sql`${t.status} <> 'returned' or length(btrim(coalesce(${t.returnReason}, ''))) > 0`,
    ),
  ],
);
