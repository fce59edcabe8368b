import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import {
  CardCell,
  CardLead,
  CardRow,
  CardTable,
} from "@/components/card-table";
import { Tag } from "@/components/marks";
import { EmptyState, PageHead } from "@/components/page";
import { Time } from "@/components/time";
import { SOURCE_TYPE_WORDS } from "@/components/words";
import { sayReliability } from "@/domain/sources/grade";
import { RELIABILITIES, SOURCE_TYPES } from "@/domain/sources/source";
import { cursor, toCursor } from "@/lib/cursor";
import { keepable } from "@/lib/read-input";
import {
  type ListedSource,
  listSources,
} from "@/usecases/sources/list-sources";
import { SourceFilters } from "./source-filters";

export const generateMetadata = titled("Sources", "Sources");

const PAGE = 50;

const filters = z.object({
  q: z.string().overwrite(keepable).trim().max(200).optional().catch(undefined),
  type: z.enum(SOURCE_TYPES).optional().catch(undefined),
  reliability: z.enum(RELIABILITIES).optional().catch(undefined),
  after: cursor.catch(undefined),
});

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SourcesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { after, ...asked } = filters.parse(await searchParams);
  const filter = { ...asked, q: asked.q || undefined };
  const found = await listSources(actor, { ...filter, after, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const add = (
    <ButtonLink href="/desk/sources/new" look="primary">
      {t("New source", "Nouvelle source")}
    </ButtonLink>
  );
  const filtered = Object.values(filter).some(Boolean);
  return (
    <>
      <PageHead
        title={t("Sources", "Sources")}
        about={t(
          "Everything that can be consulted, how far it is relied on, and who repeats whom.",
          "Tout ce qui peut être consulté, la confiance qu’on lui accorde, et qui reprend qui.",
        )}
        acts={
          <>
            <ButtonLink href="/desk/parties">
              {t("Parties", "Parties")}
            </ButtonLink>
            {add}
          </>
        }
      />
      <SourceFilters {...filter} />
      {shown.length === 0 ? (
        <EmptyState act={filtered ? undefined : add}>
          {filtered
            ? t(
                "No source of the library fits this.",
                "Aucune source de la bibliothèque ne correspond.",
              )
            : t(
                "The library is empty. Add the first document, statement or recording.",
                "La bibliothèque est vide. Ajoutez le premier document, la première déclaration ou le premier enregistrement.",
              )}
        </EmptyState>
      ) : (
        <Sources sources={shown} />
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/sources",
              query: { ...filter, after: toCursor(last) },
            }}
          >
            {t("Earlier sources", "Sources antérieures")}
          </Link>
        </p>
      )}
    </>
  );
}

function Sources({ sources }: { sources: ListedSource[] }) {
  const t = useTranslation();
  const [claims, added] = [t("Claims", "Affirmations"), t("Added", "Ajoutée")];
  const heads = [
    t("Title", "Titre"),
    t("Type", "Type"),
    t("Reliability", "Fiabilité"),
    claims,
    added,
  ];
  return (
    <CardTable label={t("Sources", "Sources")} heads={heads}>
      {sources.map((source) => (
        <CardRow key={source.id}>
          <CardLead>
            <Link
              href={`/desk/sources/${source.id}`}
              lang={source.language ?? undefined}
            >
              {source.title}
            </Link>{" "}
            {source.withdrawnAt && <Tag>{t("withdrawn", "retirée")}</Tag>}{" "}
            {source.confidential && (
              <Tag>{t("confidential", "confidentielle")}</Tag>
            )}
          </CardLead>
          <CardCell>{t.of(SOURCE_TYPE_WORDS[source.type])}</CardCell>
          <CardCell>
            <strong>{source.reliability}</strong>{" "}
            {sayReliability(source.reliability, t.language)}
          </CardCell>
          <CardCell name={claims}>{source.claims}</CardCell>
          <CardCell name={added}>
            <Time at={source.createdAt} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
