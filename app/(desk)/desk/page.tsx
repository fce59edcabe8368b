import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

import { ResolveReport } from "@/app/(desk)/desk/_components/resolve-report";
import { type Refusal, say } from "@/app/refusals";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { StateWord, Tag } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { CORRECTION_CHOICES, MENTION_STATE_WORDS } from "@/components/words";
import type { ClaimState } from "@/domain/claims/claim";
import { type Queue, readQueue } from "@/usecases/queue/read-queue";
import { CaptureLines } from "./captures/_components/capture-lines";

export const metadata: Metadata = { title: "Queue" };

export default async function QueuePage() {
  const actor = await requireActor();
  const queue = await readQueue(actor);
  const { published, ...waiting } = queue;
  const nothing = Object.values(waiting).every((part) => part.length === 0);
  return (
    <div className="mx-auto max-w-4xl">
      <PageHead
        title="Queue"
        about={`What waits for ${actor.name}.`}
        acts={
          <ButtonLink href="/desk/articles/new" look="primary">
            New article
          </ButtonLink>
        }
      />
      {nothing && (
        <EmptyState
          act={<ButtonLink href="/desk/articles">See the articles</ButtonLink>}
        >
          Nothing waits for you. Claims and articles that are given to you, and
          verdicts that need your signature, appear here.
        </EmptyState>
      )}
      <Overdue queue={queue} />
      <ToCountersign queue={queue} />
      <Returned queue={queue} />
      <NotPublished queue={queue} />
      <ToCheck queue={queue} />
      <ToReanchor queue={queue} />
      <Captures queue={queue} />
      <ToRecheck queue={queue} />
      <ReaderReports queue={queue} />
      <Published queue={queue} />
    </div>
  );
}

function Part(props: { title: string; count: number; children: ReactNode }) {
  if (props.count === 0) return null;
  return (
    <Section title={props.title}>
      <ul className="divide-y divide-rule">{props.children}</ul>
    </Section>
  );
}

type Line = {
  id: string;
  statement: string;
  state: ClaimState;
  dueAt: Date | null;
};

function ClaimLine(props: { claim: Line; children?: ReactNode }) {
  const { claim } = props;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
      <Link href={`/desk/claims/${claim.id}`} className="font-serif">
        {claim.statement}
      </Link>
      <span className="flex flex-wrap items-baseline gap-2 text-sm text-ink-soft">
        {props.children}
        {claim.dueAt && (
          <span>
            due <Time at={claim.dueAt} />
          </span>
        )}
        <StateWord state={claim.state} />
      </span>
    </li>
  );
}

function deskPath(kind: "claim" | "summary", id: string): string {
  return `/desk/${kind === "claim" ? "claims" : "summaries"}/${id}`;
}

function CorrectionLine(props: {
  correction:
    | Queue["corrections"][number]
    | Queue["returnedCorrections"][number];
  children: ReactNode;
}) {
  const { subjectKind, subjectId, title, kind } = props.correction;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
      <Link href={deskPath(subjectKind, subjectId)} className="font-serif">
        {title}
      </Link>
      <span className="flex flex-wrap items-baseline gap-2 text-sm text-ink-soft">
        {props.children}
        <Tag>{CORRECTION_CHOICES[kind]}</Tag>
      </span>
    </li>
  );
}

function Overdue({ queue }: { queue: Queue }) {
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

function ToCountersign({ queue }: { queue: Queue }) {
  return (
    <Part
      title="To countersign"
      count={
        queue.toCountersign.length +
        queue.corrections.length +
        queue.withholdings.length
      }
    >
      {queue.corrections.map((correction) => (
        <CorrectionLine key={correction.id} correction={correction}>
          proposed by {correction.proposedBy},{" "}
          <Time at={correction.proposedAt} />
        </CorrectionLine>
      ))}
      {queue.withholdings.map(({ id, kind, subjectId, title, ...order }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2"
        >
          <Link href={deskPath(kind, subjectId)} className="font-serif">
            {title}
          </Link>
          <span className="flex gap-2 text-sm text-ink-soft">
            proposed by {order.proposedByName} <Tag>Withholding by law</Tag>
          </span>
        </li>
      ))}
      {queue.toCountersign.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          <span>
            proposed by {claim.proposedBy}, <Time at={claim.proposedAt} />
          </span>
        </ClaimLine>
      ))}
    </Part>
  );
}

function Returned({ queue }: { queue: Queue }) {
  return (
    <Part
      title="Returned to you"
      count={queue.returned.length + queue.returnedCorrections.length}
    >
      {queue.returnedCorrections.map((correction) => (
        <CorrectionLine key={correction.id} correction={correction}>
          {correction.returnedBy}: {correction.reason}
        </CorrectionLine>
      ))}
      {queue.returned.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          {claim.returnedBy}: {claim.reason}
        </ClaimLine>
      ))}
    </Part>
  );
}

function NotPublished({ queue }: { queue: Queue }) {
  return (
    <Part title="Not published when due" count={queue.notPublished.length}>
      {queue.notPublished.map(({ id, kind, subjectId, title, outcome }) => (
        <li key={id} className="space-y-1 py-2">
          <Link href={deskPath(kind, subjectId)} className="font-serif">
            {title}
          </Link>
          <p className="text-sm text-ink-soft">
            {say((outcome ?? "not-found") as Refusal)}
          </p>
        </li>
      ))}
    </Part>
  );
}

function ToCheck({ queue }: { queue: Queue }) {
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

function ToReanchor({ queue }: { queue: Queue }) {
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
            <span>{MENTION_STATE_WORDS[mention.state]}</span>
          </p>
        </li>
      ))}
    </Part>
  );
}

function Captures({ queue }: { queue: Queue }) {
  return (
    <Part title="Your captures" count={queue.captures.length}>
      <CaptureLines captures={queue.captures} />
    </Part>
  );
}

function ToRecheck({ queue }: { queue: Queue }) {
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

function ReaderReports({ queue }: { queue: Queue }) {
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

function Published({ queue }: { queue: Queue }) {
  return (
    <Part title="Published lately" count={queue.published.length}>
      {queue.published.map((item) => (
        <li
          key={`${item.kind} ${item.slug}`}
          className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
        >
          <a
            href={`/${item.kind === "claim" ? "claims" : "summaries"}/${item.slug}`}
            className="font-serif"
          >
            {item.title}
          </a>
          <span className="text-sm text-ink-soft">
            <Time at={item.publishedAt} />
          </span>
        </li>
      ))}
    </Part>
  );
}
