import { sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import type { PublishedFigures } from "@/domain/publishing/public-ledger";
import type { EventKey } from "./events";

type Row = PublishedFigures & { id: string };

/**
 * What the editions before the public say of an event in figures, by claim:
 * neither retracted nor withheld ones, and none that was about another event.
 */
export async function listPublishedFigures(on: Executor, key: EventKey) {
  const rows = await on.execute<Row>(sql`
    select p.subject_id as id, p.slug, d.claim -> 'figures' as figures,
        d.claim -> 'mentions' as mentions
      from publications p
      join claims c on c.id = p.subject_id and c.newsroom_id = p.newsroom_id
      join editions e on e.id = p.edition_id
      cross join lateral (select e.document::jsonb -> 'claim' as claim) d
      where p.newsroom_id = ${key.newsroomId} and p.subject_kind = 'claim'
        and p.retracted_at is null and p.withheld_reason is null
        and c.event_id = ${key.eventId}
        and d.claim #>> '{event,id}' = ${key.eventId}`);
  return rows.map(({ id, ...said }) => [id, said] as const);
}
