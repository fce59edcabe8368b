import { sql } from "drizzle-orm";

import type { Executor } from "@/db/client";

/**
 * The sentences around the mentions of some claims, by mention: cut out of
 * their versions in the database, so that no whole article is read for them.
 * A mention that no sentence holds is left out.
 */
export async function listMentionSentences(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
): Promise<Map<string, string>> {
  if (of.claimIds.length === 0) return new Map();
  const rows = await on.execute<{ id: string; sentence: string }>(sql`
    select m.id, substr(v.text, around.first + 1, around.past - around.first)
        as sentence
      from mentions m
      join versions v on v.id = m.version_id
      cross join lateral (
        select min((s ->> 'start')::int) as first, max((s ->> 'end')::int) as past
          from jsonb_array_elements(v.sentences) s
          where (s ->> 'start')::int < m."end" and m.start < (s ->> 'end')::int
      ) around
      where m.newsroom_id = ${of.newsroomId} and m.removed_at is null
        and m.claim_id = any (${sql.param(of.claimIds)}::uuid[])
        and around.first is not null`);
  return new Map(rows.map(({ id, sentence }) => [id, sentence]));
}
