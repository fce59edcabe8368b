import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { isOver } from "@/domain/imports/state";
import { may } from "@/domain/people/actor";
import { readMapping } from "@/usecases/imports/confirm-mapping";
import { viewImport } from "@/usecases/imports/read-imports";
import { FORMAT_WORDS } from "../_components/import-words";
import { KeepFresh } from "../_components/keep-fresh";
import { MappingForm } from "../_components/mapping-form";
import { CancelForm } from "../_components/small-forms";
import { ImportProgress } from "./import-progress";
import { RefusedPart, UnknownHosts } from "./refused-part";

export const metadata: Metadata = { title: "Import" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const asked = z.object({
  after: z.coerce.number().int().min(0).catch(0),
});

export default async function ImportPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const { after } = asked.parse(await searchParams);
  const view = id.success
    ? await viewImport(actor, id.data, { after })
    : undefined;
  if (!view) notFound();
  const { held, summary } = view;
  const mapping = await readMapping(actor, held.id);
  const mine = may(actor, "importChecks");
  return (
    <>
      <PageHead
        title={<span className="break-all">{held.filename}</span>}
        about={
          <>
            {FORMAT_WORDS[held.format]}, {sayBytes(held.bytes)}, brought in by{" "}
            {held.startedByName ?? "the shell"}, <Time at={held.createdAt} />
          </>
        }
        acts={mine && !isOver(held.state) && <CancelForm importId={held.id} />}
      />
      {(held.state === "waiting" || held.state === "running") && <KeepFresh />}
      {mapping && mine ? (
        <Section title="What the columns hold">
          <MappingForm importId={held.id} {...mapping} />
        </Section>
      ) : (
        <ImportProgress held={held} />
      )}
      <UnknownHosts hosts={summary.hosts} mayAllow={may(actor, "administer")} />
      {held.refused > 0 && (
        <Section
          title="Refused records"
          acts={
            <ButtonLink
              href={`/desk/imports/${held.id}/refused.csv`}
              prefetch={false}
            >
              All as CSV
            </ButtonLink>
          }
        >
          <RefusedPart reasons={summary.reasons} refusals={view.refusals} />
          {view.next && (
            <p className="mt-4">
              <Link
                href={{
                  pathname: `/desk/imports/${held.id}`,
                  query: { after: view.next },
                }}
              >
                Further refused records
              </Link>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

function sayBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
