import { sql } from "drizzle-orm";

import type { Executor } from "@/db/client";

/**
 * How many distinct origins stand behind what supports each of some claims,
 * as `countOrigins` of the domain answers for one; a claim without any is
 * left out. For a page of a list, in one query.
 *
 * A strand is the sources of one briefing, named after the least of them;
 * a strand that derives from none is an origin. Withdrawn sources don't
 * count, and nothing is reached through a strand that has only such. What all
 * supporting evidence from a source says that it doesn't repeat in the claim
 * leads nowhere there.
 */
export async function countOriginsOfClaims(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
): Promise<Map<string, number>> {
  const rows = await on.execute<{ claim_id: string; origins: number }>(sql`
    with recursive documents as (
      select distinct e.claim_id, e.source_id, s.withdrawn_at is null as stands
        from evidence e join sources s on s.id = e.source_id
        where e.newsroom_id = ${of.newsroomId} and e.stance = 'supports'
          and e.claim_id = any (${sql.param(of.claimIds)}::uuid[])
    ), reached (id) as (
      select source_id from documents
      union
      select step.id from reached r cross join lateral (
        select d.parent_id as id from derivations d where d.child_id = r.id
        union all
        select d.child_id from derivations d
          where d.parent_id = r.id and d.relation = 'same_briefing_as'
      ) step
    ), together (id, other) as (
      select id, id from reached
      union
      select t.id, step.id from together t cross join lateral (
        select d.parent_id as id from derivations d
          where d.child_id = t.other and d.relation = 'same_briefing_as'
        union all
        select d.child_id from derivations d
          where d.parent_id = t.other and d.relation = 'same_briefing_as'
      ) step
    ), strands as materialized (
      select t.id, min(t.other::text) as strand,
          bool_or(s.withdrawn_at is null) as stands
        from together t join sources s on s.id = t.other group by t.id
    ), left_out as materialized (
      select e.claim_id, e.source_id as child_id, n.parent_id
        from evidence e cross join lateral unnest(e.not_repeating) n (parent_id)
        where e.newsroom_id = ${of.newsroomId} and e.stance = 'supports'
          and e.claim_id = any (${sql.param(of.claimIds)}::uuid[])
        group by e.claim_id, e.source_id, n.parent_id
        having count(distinct e.id) = (
          select count(*) from evidence o where o.claim_id = e.claim_id
            and o.source_id = e.source_id and o.stance = 'supports'
        )
    ), steps as materialized (
      select c.strand as child, p.strand as parent, p.stands,
          d.child_id, d.parent_id
        from derivations d
        join strands c on c.id = d.child_id
        join strands p on p.id = d.parent_id
        where d.relation <> 'same_briefing_as'
    ), walked (claim_id, strand) as (
      select d.claim_id, s.strand
        from documents d join strands s on s.id = d.source_id where d.stands
      union
      select w.claim_id, s.parent
        from walked w join steps s on s.child = w.strand
        where s.stands and not exists (
          select from left_out l where l.claim_id = w.claim_id
            and l.child_id = s.child_id and l.parent_id = s.parent_id
        )
    )
    select w.claim_id, count(*)::int as origins from walked w
      where not exists (
        select from steps s where s.child = w.strand and not exists (
          select from left_out l where l.claim_id = w.claim_id
            and l.child_id = s.child_id and l.parent_id = s.parent_id
        )
      )
      group by w.claim_id`);
  return new Map(rows.map((row) => [row.claim_id, row.origins]));
}
