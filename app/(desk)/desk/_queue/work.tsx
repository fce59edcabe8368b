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
  const t = useTranslation();
  return (
    <Part title={t("Overdue", "En retard")} count={queue.overdue.length}>
      {queue.overdue.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          {claim.assignee ?? t("nobody’s", "à personne")}
        </ClaimLine>
      ))}
    </Part>
  );
}

export function ToCheck({ queue }: { queue: Queue }) {
  const t = useTranslation();
  const { claims, articles } = queue;
  return (
    <Part
      title={t("To check", "À vérifier")}
      count={claims.length + articles.length}
    >
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
                {t("due", "pour le")} <Time at={article.dueAt} />
              </span>
            )}
            <Tag>{t("Article", "Article")}</Tag>
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
    <Part
      title={t("Mentions to re-anchor", "Mentions à replacer")}
      count={queue.toReanchor.length}
    >
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
  const t = useTranslation();
  return (
    <Part
      title={t("Your captures", "Vos saisies")}
      count={queue.captures.length}
    >
      <CaptureLines captures={queue.captures} />
    </Part>
  );
}

export function ToRecheck({ queue }: { queue: Queue }) {
  const t = useTranslation();
  return (
    <Part
      title={t("To check again", "À vérifier à nouveau")}
      count={queue.toRecheck.length}
    >
      {queue.toRecheck.map(({ id, claimId, reason, published, ...claim }) => (
        <ClaimLine key={id} claim={{ ...claim, id: claimId, dueAt: null }}>
          {reason}
          {published && <Tag>{t("published", "publiée")}</Tag>}
        </ClaimLine>
      ))}
    </Part>
  );
}

export function ReaderReports({ queue }: { queue: Queue }) {
  const t = useTranslation();
  return (
    <Part
      title={t("Readers’ reports", "Signalements de lecteurs")}
      count={queue.readerReports.length}
    >
      {queue.readerReports.map((report) => (
        <li key={report.id} className="space-y-1 py-2">
          <p dir="auto" className="font-serif whitespace-pre-line">
            {report.what}
          </p>
          {report.source && (
            <p dir="auto" className="text-sm text-ink-soft">
              {t("Source given:", "Source donnée\u00a0:")} {report.source}
            </p>
          )}
          <div className="flex flex-wrap items-baseline gap-3 text-sm text-ink-soft">
            <Time at={report.createdAt} />
            {report.about && (
              <span>
                {t("about", "au sujet de")} {report.about}
              </span>
            )}
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
