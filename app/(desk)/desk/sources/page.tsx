import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

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

export const metadata: Metadata = { title: "Sources" };

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
  const { after, ...asked } = filters.parse(await searchParams);
  const filter = { ...asked, q: asked.q || undefined };
  const found = await listSources(actor, { ...filter, after, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const add = (
    <ButtonLink href="/desk/sources/new" look="primary">
      New source
    </ButtonLink>
  );
  const filtered = Object.values(filter).some(Boolean);
  return (
    <>
      <PageHead
        title="Sources"
        about="Everything that can be consulted, how far it is relied on, and who repeats whom."
        acts={
          <>
            <ButtonLink href="/desk/parties">Parties</ButtonLink>
            {add}
          </>
        }
      />
      <SourceFilters {...filter} />
      {shown.length === 0 ? (
        <EmptyState act={filtered ? undefined : add}>
          {filtered
            ? "No source of the library fits this."
            : "The library is empty. Add the first document, statement or recording."}
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
            Earlier sources
          </Link>
        </p>
      )}
    </>
  );
}

const HEADS = ["Title", "Type", "Reliability", "Claims", "Added"];

function Sources({ sources }: { sources: ListedSource[] }) {
  const t = useTranslation();
  return (
    <CardTable label="Sources" heads={HEADS}>
      {sources.map((source) => (
        <CardRow key={source.id}>
          <CardLead>
            <Link
              href={`/desk/sources/${source.id}`}
              lang={source.language ?? undefined}
            >
              {source.title}
            </Link>{" "}
            {source.withdrawnAt && <Tag>withdrawn</Tag>}{" "}
            {source.confidential && <Tag>confidential</Tag>}
          </CardLead>
          <CardCell>{t.of(SOURCE_TYPE_WORDS[source.type])}</CardCell>
          <CardCell>
            <strong>{source.reliability}</strong>{" "}
            {sayReliability(source.reliability, "en")}
          </CardCell>
          <CardCell name="Claims">{source.claims}</CardCell>
          <CardCell name="Added">
            <Time at={source.createdAt} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
