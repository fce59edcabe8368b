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

import { SCHEDULE_STATES } from "@/domain/publishing/schedule";
import { id, moment, oneOf } from "./columns";
import { newsrooms, users } from "./people";

const SUBJECTS = ["claim", "summary"] as const;

/** What is to be published at a time, unless it has moved by then. */
export const scheduledPublications = pgTable(
  "scheduled_publications",
  {
    id: id(),
    newsroomId: uuid("newsroom_id")
      .notNull()
      .references(() => newsrooms.id),
    subjectKind: text("subject_kind", { enum: SUBJECTS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    /** The countersigned revision; no other is published by this. */
    revision: integer("revision").notNull(),
    slug: text("slug"),
    publishAt: moment("publish_at").notNull(),
    state: text("state", { enum: SCHEDULE_STATES })
      .notNull()
      .default("waiting"),
    /** Of one that was not published when due: the refusal. */
    outcome: text("outcome"),
    scheduledBy: uuid("scheduled_by")
      .notNull()
      .references(() => users.id),
    scheduledAt: moment("scheduled_at").notNull().defaultNow(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    uniqueIndex("scheduled_publications_one_waits")
      .on(t.subjectKind, t.subjectId)
      .where(sql`${t.state} = 'waiting'`),
    index("scheduled_publications_subject_idx").on(t.subjectId, t.scheduledAt),
    index("scheduled_publications_returned_idx")
      .on(t.newsroomId, t.endedAt)
      .where(sql`${t.state} = 'returned'`),
    check("scheduled_publications_kind_known", oneOf(t.subjectKind, SUBJECTS)),
    check(
      "scheduled_publications_state_known",
      oneOf(t.state, SCHEDULE_STATES),
    ),
    check(
      "scheduled_publications_returned_say_why",
      sql`(${t.state} = 'returned') = (${t.outcome} is not null)`,
    ),
    check(
      "scheduled_publications_ended_at_a_time",
      sql`(${t.state} = 'waiting') = (${t.endedAt} is null)`,
    ),
  ],
);
