import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
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

export const generateMetadata = titled("Source", "Source");

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
            {source.isPrimary && <Tag>{t("primary", "première main")}</Tag>}
            {source.confidential && (
              <Tag>{t("confidential", "confidentielle")}</Tag>
            )}
            {source.withdrawnAt && <Tag>{t("withdrawn", "retirée")}</Tag>}
          </p>
        }
      />
      {source.withdrawnAt && (
        <p className="mb-6 rounded border border-amber bg-amber-wash px-3 py-2 text-amber">
          {t("Withdrawn:", "Retirée\u00a0:")} {source.withdrawnReason}{" "}
          {t("Nothing stands on it any more.", "Plus rien ne repose sur elle.")}
        </p>
      )}
      <Section title={t("Details", "Détails")} id="details">
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
      <Section title={t("Origins", "Origines")} id="origins">
        <OriginsOfSource view={view} />
      </Section>
      <Section title={t("Saved copies", "Copies conservées")} id="copies">
        <Snapshots view={view} />
      </Section>
      <Section
        title={t(
          `Claims that rely on it (${view.claimCount})`,
          `Affirmations qui s’appuient sur elle (${view.claimCount})`,
        )}
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
        {t(
          "No claim has evidence from it yet. Evidence is added on the claim.",
          "Aucune affirmation n’a encore de preuve tirée d’elle. Les preuves s’ajoutent sur l’affirmation.",
        )}
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
