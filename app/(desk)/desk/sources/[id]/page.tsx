import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { requireActor } from "@/auth/actor";
import { StateWord, Tag } from "@/components/marks";
import { PageHead, Section } from "@/components/page";
import { SOURCE_TYPE_WORDS, STANCE_WORDS } from "@/components/words";
import { type ViewedSource, viewSource } from "@/usecases/sources/view-source";
import { EditSource } from "./edit-source";
import { OriginsOfSource } from "./origins-of-source";
import { RestoreSource } from "./restore-source";
import { Snapshots } from "./snapshots";
import { SourceDetails } from "./source-details";
import { WithdrawSource } from "./withdraw-source";

export const metadata: Metadata = { title: "Source" };

type Props = { params: Promise<{ id: string }> };

export default async function SourcePage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewSource(actor, id.data) : undefined;
  if (!view) notFound();
  const { source, acts } = view;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title={<span lang={source.language ?? undefined}>{source.title}</span>}
        about={
          <p className="flex flex-wrap gap-2">
            <Tag>{t.of(SOURCE_TYPE_WORDS[source.type])}</Tag>
            {source.isPrimary && <Tag>primary</Tag>}
            {source.confidential && <Tag>confidential</Tag>}
            {source.withdrawnAt && <Tag>withdrawn</Tag>}
          </p>
        }
      />
      {source.withdrawnAt && (
        <p className="mb-6 rounded border border-amber bg-amber-wash px-3 py-2 text-amber">
          Withdrawn: {source.withdrawnReason} Nothing stands on it any more.
        </p>
      )}
      <Section title="Details" id="details">
        <SourceDetails view={view} />
        {acts.edit && <EditSource view={view} />}
        {acts.restore && (
          <RestoreSource sourceId={source.id} revision={source.revision} />
        )}
        {acts.withdraw && (
          <WithdrawSource
            sourceId={source.id}
            revision={source.revision}
            claims={view.claimCount}
          />
        )}
      </Section>
      <Section title="Origins" id="origins">
        <OriginsOfSource view={view} />
      </Section>
      <Section title="Saved copies" id="copies">
        <Snapshots view={view} />
      </Section>
      <Section
        title={`Claims that rely on it (${view.claimCount})`}
        id="claims"
      >
        <Claims view={view} />
      </Section>
    </div>
  );
}

function Claims({ view }: { view: ViewedSource }) {
  const t = useTranslation();
  if (view.claims.length === 0) {
    return (
      <p className="text-sm text-ink-soft">
        No claim has evidence from it yet. Evidence is added on the claim.
      </p>
    );
  }
  return (
    <ul className="space-y-3">
      {view.claims.map((claim) => (
        <li key={claim.evidenceId} className="space-y-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <Tag>{t.of(STANCE_WORDS[claim.stance])}</Tag>
            <StateWord state={claim.state} />
            <Link href={`/desk/claims/${claim.claimId}`}>
              {claim.statement}
            </Link>
          </p>
          <blockquote
            lang={view.source.language ?? undefined}
            dir="auto"
            className="border-l-2 border-rule-strong pl-3 font-serif text-ink-soft"
          >
            {claim.excerpt}
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
