import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { isOver } from "@/domain/imports/state";
import { may } from "@/domain/people/actor";
import type { Translate } from "@/lib/translate";
import { readMapping } from "@/usecases/imports/confirm-mapping";
import { viewImport } from "@/usecases/imports/read-imports";
import { FORMAT_WORDS } from "../_components/import-words";
import { KeepFresh } from "../_components/keep-fresh";
import { MappingForm } from "../_components/mapping-form";
import { CancelForm } from "../_components/small-forms";
import { ImportProgress } from "./import-progress";
import { RefusedPart, UnknownHosts } from "./refused-part";

export const generateMetadata = titled("Import", "Import");

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const asked = z.object({
  after: z.coerce.number().int().min(0).catch(0),
});

export default async function ImportPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
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
            {t.of(FORMAT_WORDS[held.format])}, {sayBytes(held.bytes, t)},{" "}
            {t("brought in by", "importé par")}{" "}
            {held.startedByName ?? t("the shell", "la ligne de commande")},{" "}
            <Time at={held.createdAt} />
          </>
        }
        acts={mine && !isOver(held.state) && <CancelForm importId={held.id} />}
      />
      {(held.state === "waiting" || held.state === "running") && <KeepFresh />}
      {mapping && mine ? (
        <Section
          title={t("What the columns hold", "Ce que contiennent les colonnes")}
        >
          <MappingForm importId={held.id} {...mapping} />
        </Section>
      ) : (
        <ImportProgress held={held} />
      )}
      <UnknownHosts hosts={summary.hosts} mayAllow={may(actor, "administer")} />
      {held.refused > 0 && (
        <Section
          title={t("Refused records", "Enregistrements refusés")}
          acts={
            <ButtonLink
              href={`/desk/imports/${held.id}/refused.csv`}
              prefetch={false}
            >
              {t("All as CSV", "Tous en CSV")}
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
                {t("Further refused records", "Autres enregistrements refusés")}
              </Link>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

function sayBytes(bytes: number, t: Translate): string {
  if (bytes < 1024 * 1024) {
    return `${Math.ceil(bytes / 1024)} ${t("kB", "ko")}`;
  }
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return t(`${megabytes} MB`, `${megabytes.replace(".", ",")} Mo`);
}
