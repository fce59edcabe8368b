import { sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import type { FigureView } from "@/domain/publishing/checked-claim";
import type { EventKey } from "./events";

type Row = {
  id: string;
  figures: FigureView[];
  mentions: { id: string; outlet: string }[];
};

/**
 * What the editions before the public say of an event in figures, by claim:
 * neither retracted nor withheld ones, and none that was about another event.
 */
export async function listPublishedFigures(on: Executor, key: EventKey) {
  const rows = await on.execute<Row>(sql`
    select p.subject_id as id, d.claim -> 'figures' as figures,
        d.claim -> 'mentions' as mentions
      from publications p
      join claims c on c.id = p.subject_id and c.newsroom_id = p.newsroom_id
      join editions e on e.id = p.edition_id
      cross join lateral (select e.document::jsonb -> 'claim' as claim) d
      where p.newsroom_id = ${key.newsroomId} and p.subject_kind = 'claim'
        and p.retracted_at is null and p.withheld_reason is null
        and c.event_id = ${key.eventId}
        and d.claim #>> '{event,id}' = ${key.eventId}`);
  return rows.map(({ id, figures, mentions }) => {
    const shown = mentions.map((each) => ({
      id: each.id,
      outlet: each.outlet,
    }));
    return [id, { figures, mentions: shown }] as const;
  });
}
