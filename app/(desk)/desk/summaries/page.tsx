import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { Time } from "@/components/time";
import { may } from "@/domain/people/actor";
import { cursor, toCursor } from "@/lib/cursor";
import { listSummaries } from "@/usecases/summaries/list-summaries";
import { StateTag } from "./[id]/state-tag";

export const generateMetadata = titled("Summaries", "Synthèses");

const PAGE = 50;

const filters = z.object({ after: cursor.catch(undefined) });

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SummariesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { after } = filters.parse(await searchParams);
  const found = await listSummaries(actor, { after, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const begin = may(actor, "writeSummaries") && (
    <ButtonLink href="/desk/summaries/new" look="primary">
      {t("New summary", "Nouvelle synthèse")}
    </ButtonLink>
  );
  return (
    <>
      <PageHead title={t("Summaries", "Synthèses")} acts={begin} />
      {shown.length === 0 ? (
        <EmptyState>
          {t(
            "No summary yet. An editor writes one from claims that have been checked.",
            "Pas encore de synthèse. Un éditeur en écrit une à partir d’affirmations vérifiées.",
          )}
        </EmptyState>
      ) : (
        <ul className="max-w-3xl divide-y divide-rule">
          {shown.map((summary) => (
            <li key={summary.id} className="space-y-1 py-3">
              <Link
                href={`/desk/summaries/${summary.id}`}
                lang={summary.language}
                className="font-serif text-lg"
              >
                {summary.title}
              </Link>
              <p className="flex flex-wrap gap-2 text-sm text-ink-soft">
                <StateTag state={summary.state} />
                {summary.createdBy}
                <span>
                  {t("changed", "modifiée le")} <Time at={summary.updatedAt} />
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link href={`/desk/summaries?after=${toCursor(last)}`}>
            {t("Earlier summaries", "Synthèses antérieures")}
          </Link>
        </p>
      )}
    </>
  );
}
