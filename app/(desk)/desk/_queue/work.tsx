import Link from "next/link";
import { useTranslation } from "#translation";

import { ResolveReport } from "@/app/(desk)/desk/_components/resolve-report";
import { Tag } from "@/components/marks";
import { Time } from "@/components/time";
import { MENTION_STATE_WORDS } from "@/components/words";
import type { Queue } from "@/usecases/queue/read-queue";
import { CaptureLines } from "../captures/_components/capture-lines";
import { ClaimLine, Part } from "./lines";

export function Overdue({ queue }: { queue: Queue }) {
  return (
    <Part title="Overdue" count={queue.overdue.length}>
      {queue.overdue.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          {claim.assignee ?? "nobody’s"}
        </ClaimLine>
      ))}
    </Part>
  );
}

export function ToCheck({ queue }: { queue: Queue }) {
  const { claims, articles } = queue;
  return (
    <Part title="To check" count={claims.length + articles.length}>
      {articles.map((article) => (
        <li
          key={article.id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
        >
          <Link href={`/desk/articles/${article.id}`} className="font-serif">
            {article.title}
          </Link>
          <span className="flex gap-2 text-sm text-ink-soft">
            {article.outlet}
            {article.dueAt && (
              <span>
                due <Time at={article.dueAt} />
              </span>
            )}
            <Tag>Article</Tag>
          </span>
        </li>
      ))}
      {claims.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
    </Part>
  );
}

export function ToReanchor({ queue }: { queue: Queue }) {
  const t = useTranslation();
  return (
    <Part title="Mentions to re-anchor" count={queue.toReanchor.length}>
      {queue.toReanchor.map((mention) => (
        <li key={mention.id} className="space-y-1 py-2">
          <p className="font-serif">
            <del className="text-red">{mention.exact}</del>{" "}
            {mention.now && <ins className="text-green">{mention.now}</ins>}
          </p>
          <p className="flex gap-2 text-sm text-ink-soft">
            <Link href={`/desk/articles/${mention.articleId}/reanchor`}>
              {mention.articleTitle}
            </Link>
            <span>{t.of(MENTION_STATE_WORDS[mention.state])}</span>
          </p>
        </li>
      ))}
    </Part>
  );
}

export function Captures({ queue }: { queue: Queue }) {
  return (
    <Part title="Your captures" count={queue.captures.length}>
      <CaptureLines captures={queue.captures} />
    </Part>
  );
}

export function ToRecheck({ queue }: { queue: Queue }) {
  return (
    <Part title="To check again" count={queue.toRecheck.length}>
      {queue.toRecheck.map(({ id, claimId, reason, published, ...claim }) => (
        <ClaimLine key={id} claim={{ ...claim, id: claimId, dueAt: null }}>
          {reason}
          {published && <Tag>published</Tag>}
        </ClaimLine>
      ))}
    </Part>
  );
}

export function ReaderReports({ queue }: { queue: Queue }) {
  return (
    <Part title="Readers’ reports" count={queue.readerReports.length}>
      {queue.readerReports.map((report) => (
        <li key={report.id} className="space-y-1 py-2">
          <p dir="auto" className="font-serif whitespace-pre-line">
            {report.what}
          </p>
          {report.source && (
            <p dir="auto" className="text-sm text-ink-soft">
              Source given: {report.source}
            </p>
          )}
          <div className="flex flex-wrap items-baseline gap-3 text-sm text-ink-soft">
            <Time at={report.createdAt} />
            {report.about && <span>about {report.about}</span>}
            {report.email && (
              <a href={`mailto:${report.email}`}>{report.email}</a>
            )}
            <ResolveReport reportId={report.id} />
          </div>
        </li>
      ))}
    </Part>
  );
}
