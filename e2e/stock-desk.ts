import { type SQL, sql } from "drizzle-orm";

import type { Database } from "@/db/client";
import type { Desk } from "./desk";
import { withoutIndexes } from "./without-indexes";

type Stock = { desk: Desk; userIds: string[]; count: number };

/**
 * Fills a desk with `count` articles, claims, sources, proposals, published
 * claims and summaries, captures and ledger rows, as a newsroom has them after years. Triggers and
 * foreign keys are off meanwhile: it is for measuring lists, not for rules.
 */
export async function stockDesk(db: Database, stock: Stock): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await withoutIndexes(tx, async () => {
      for (const part of partsOf(stock)) await tx.execute(part);
    });
  });
  await db.execute(sql`vacuum analyze`);
}

/** A made-up name of eight letters; each fifth claim has the same. */
export function stockName(n: SQL): SQL {
  return sql`initcap(translate(left(md5((${n} / 5)::text), 8), '0123456789', 'aeioulnrst'))`;
}

function partsOf({ desk, userIds, count }: Stock) {
  const newsroom = sql`${desk.newsroomId}::uuid`;
  const people = sql`(array[${sql.join(
    userIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}])`;
  const someone = sql`${people}[1 + n % ${userIds.length}]`;
  const other = sql`${people}[1 + (n + 1) % ${userIds.length}]`;
  const rows = sql`generate_series(1, ${count}::int) n`;
  const then = sql`now() - n * interval '1 minute'`;
  return [
    sql`create temp table stock on commit drop as
      select n, gen_random_uuid() as article, gen_random_uuid() as version,
        gen_random_uuid() as claim, gen_random_uuid() as source from ${rows}`,
    sql`insert into articles (id, newsroom_id, title, outlet, language, rights,
        assigned_to, due_at, created_by, created_at)
      select article, ${newsroom}, 'Article ' || n, 'Outlet ' || n % 40, 'en',
        'third_party', case when n % 20 = 0 then ${someone} end,
        ${then} + interval '3 days', ${someone}, ${then} from stock`,
    sql`insert into versions (id, newsroom_id, article_id, n, text, sha256,
        blocks, sentences, capture_method, captured_by)
      select version, ${newsroom}, article, 1, 'Words ' || n,
        encode(sha256(convert_to('Words ' || n, 'UTF8')), 'hex'),
        '[]', '[]', 'paste', ${someone} from stock`,
    sql`insert into sign_offs (newsroom_id, version_id, version_sha256, signed_by)
      select ${newsroom}, version, encode(sha256(convert_to('Words ' || n, 'UTF8')), 'hex'),
        ${someone} from stock where n % 3 > 0`,
    sql`insert into parties (newsroom_id, name, kind, interest, created_at)
      select ${newsroom}, 'Claimant ' || n, 'body', 'official', ${then}
      from generate_series(0, ${count}::int / 20) n`,
    sql`insert into events (newsroom_id, name, created_at)
      select ${newsroom}, 'Event ' || n, ${then} from generate_series(0, ${count}::int / 50) n`,
    sql`create temp table named on commit drop as
      select n, p.id as party, e.id as event from stock
      join parties p on p.newsroom_id = ${newsroom} and p.name = 'Claimant ' || n % (${count}::int / 20)
      left join events e on e.newsroom_id = ${newsroom} and e.name = 'Event ' || n % (${count}::int / 50)`,
    sql`insert into claims (id, newsroom_id, statement, language, kind, state,
        claimant_id, event_id, revision, assigned_to, due_at, created_by, created_at)
      select claim, ${newsroom}, 'The bridge number ' || n || ' cost ' || n * 7 || ' euros, said '
          || ${stockName(sql`n`)} || '.',
        'en', 'figure',
        (array['open', 'in_check', 'in_check', 'proposed', 'published'])[1 + n % 5],
        party, event, 2, case when n % 20 = 0 then ${someone} end,
        case when n % 10 = 0 then ${then} + interval '30 days' end,
        ${someone}, ${then} from stock join named using (n)`,
    sql`insert into sources (id, newsroom_id, title, type, reliability,
        created_by, created_at)
      select source, ${newsroom}, 'Document ' || n, 'document',
        (array['A', 'B', 'C', 'D', 'E', 'F'])[1 + n % 6], ${someone}, ${then}
      from stock`,
    sql`insert into verdicts (newsroom_id, claim_id, claim_revision, attribution,
        rating, rationale, status, proposed_by, proposed_at, decided_by,
        decided_at, return_reason)
      select ${newsroom}, claim, 2, 'said', 'unverified', 'As the act says.',
        status, ${someone}, ${then},
        case when status <> 'proposed' then ${other} end,
        case when status <> 'proposed' then ${then} end,
        case when status = 'returned' then 'Look again.' end
      from stock, lateral (select
        (array['returned', 'proposed', 'countersigned'])[n % 5 - 1] as status) s
      where n % 5 >= 2`,
    sql`insert into publications (subject_kind, subject_id, newsroom_id,
        edition_id, slug, title, rating, claimant, event, published_at)
      select 'claim', claim, ${newsroom}, gen_random_uuid(),
        'bridge-' || claim, 'The bridge number ' || n,
        (array['verified', 'disputed', 'false'])[1 + n % 3],
        'Claimant ' || n % 500, 'Event ' || n % 300, ${then} from stock`,
    sql`create temp table written on commit drop as
      select n, gen_random_uuid() as summary, gen_random_uuid() as edition from ${rows}`,
    sql`insert into editions (id, newsroom_id, subject_kind, subject_id, n, slug,
        document, html, sha256, style_hash, title, signature_id, published_by)
      select edition, ${newsroom}, 'summary', summary, 1, 'report-' || summary,
        jsonb_build_object('language', 'en', 'standfirst', 'What crossing costs',
          'blocks', jsonb_build_array(jsonb_build_object('runs', jsonb_build_array(
            jsonb_build_object('text', 'Toll ' || n || ' is paid at the gate of '
              || ${stockName(sql`n`)} || '.'))))),
        '', encode(sha256(''), 'hex'), '', 'Report ' || n, gen_random_uuid(),
        ${someone} from written`,
    sql`insert into publications (subject_kind, subject_id, newsroom_id,
        edition_id, slug, title, published_at)
      select 'summary', summary, ${newsroom}, edition, 'report-' || summary,
        'Report ' || n, ${then} from written`,
    sql`insert into captures (newsroom_id, requested_by, purpose, url, state,
        reason, closed_at, created_at)
      select ${newsroom}, ${someone}, 'new_article', 'https://outlet.example/' || n,
        'failed', 'unreachable', case when n % 50 > 0 then now() end, ${then} from stock`,
    sql`insert into mentions (newsroom_id, claim_id, article_id, version_id,
        start, "end", exact, prefix, suffix, created_by)
      select ${newsroom}, claim, article, version, 0, 5, 'Words', '', '', ${someone}
      from stock where n % 5 = 0`,
    sql`insert into reanchorings (newsroom_id, mention_id, version_id, state,
        decision, created_at)
      select ${newsroom}, m.id, gen_random_uuid(), 'exact',
        case when n % 50 > 0 then 'carried' end, ${then}
      from stock join mentions m on m.claim_id = stock.claim`,
    sql`insert into imports (id, newsroom_id, filename, sha256, bytes, is_kept,
        format, state, created_at)
      select article, ${newsroom}, 'feed.json', repeat('0', 64), 1, true, 'json',
        'finished', ${then} from stock`,
    sql`insert into import_refusals (import_id, n, place, reason, detail)
      select (select article from stock where n = 1), n, 'line ' || n,
        'no-claim-review', '' from stock`,
    sql`insert into imported_checks (newsroom_id, identity, content, seen_in,
        statement, url, host, created_at)
      select ${newsroom}, md5(n::text), '', article, 'Claim ' || n,
        'https://checks.example/' || n, 'h' || n % 100 || '.example', ${then}
      from stock`,
    sql`insert into rechecks (newsroom_id, claim_id, reason, published, created_at,
        resolved_at, resolved_by, resolved_note)
      select ${newsroom}, claim, 'A source was withdrawn.', false, ${then},
        case when n % 50 > 0 then now() end,
        case when n % 50 > 0 then ${someone} end,
        case when n % 50 > 0 then 'It stands.' end from stock`,
    sql`insert into report_orders (newsroom_id, subject_kind, subject_id, title,
        form, audience, state, error, requested_by, created_at)
      select ${newsroom}, 'article', article, 'Article ' || n, 'pdf', 'desk',
        case when n % 1000 = 0 then 'waiting' else 'failed' end,
        case when n % 1000 > 0 then 'report-too-large' end, ${someone}, ${then}
      from stock`,
    sql`insert into expert_questions (newsroom_id, claim_id, name, field, question,
        token_hash, asked_by, created_at, expires_at)
      select ${newsroom}, claim, 'Somebody', 'bridges', 'Is it so?', claim::text,
        ${someone}, ${then}, ${then} + interval '1 day' from stock`,
    sql`insert into report_links (newsroom_id, order_id, token_hash, for_whom,
        created_by, created_at, expires_at)
      select newsroom_id, id, id::text, 'Somebody', requested_by, created_at,
        created_at + interval '1 day' from report_orders
      where newsroom_id = ${newsroom}`,
    sql`insert into expert_answers (question_id, newsroom_id, answer, may_quote,
        named_as, conflict)
      select id, newsroom_id, 'It is so.', false, '', 'none' from expert_questions
      where newsroom_id = ${newsroom}`,
    sql`insert into ledger (newsroom_id, seq, at, actor_id, action, subject_kind,
        subject_id, payload, prev_hash, hash)
      select ${newsroom}, 1000000 + n, ${then}, ${someone},
        (array['claim.added', 'evidence.added', 'verdict.proposed'])[1 + n % 3],
        'claim', claim, '{}', '', '' from stock`,
  ];
}
