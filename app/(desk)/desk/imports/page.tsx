import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { Tag } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { MOST_UPLOAD_BYTES } from "@/domain/imports/import-input";
import { may } from "@/domain/people/actor";
import { cursor } from "@/lib/cursor";
import { readImports } from "@/usecases/imports/read-imports";
import { IMPORT_STATE_WORDS } from "./_components/import-words";
import { UploadForm } from "./_components/upload-form";

export const generateMetadata = titled("Imports", "Imports");

const filters = z.object({ after: cursor.catch(undefined) });

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { after } = filters.parse(await searchParams);
  const { imports, next } = await readImports(actor, after);
  return (
    <>
      <PageHead
        title={t("Other people’s checks", "Vérifications d’autres rédactions")}
        about={t(
          "They answer “was this checked before?” under their publisher’s name. They are never published here and count for nothing.",
          "Elles répondent à «\u00a0déjà vérifié\u00a0?\u00a0» sous le nom du média qui les publie. Elles ne sont jamais publiées ici et ne comptent pour rien.",
        )}
      />
      {may(actor, "importChecks") && (
        <Section title={t("Import a file", "Importer un fichier")}>
          <UploadForm mostBytes={MOST_UPLOAD_BYTES} />
        </Section>
      )}
      <Section title={t("Imports", "Imports")}>
        {imports.length === 0 ? (
          <EmptyState>
            {t(
              <>
                Nothing was imported yet. First say under{" "}
                <Link href="/desk/imports/publishers">Publishers</Link> whose
                checks may come in.
              </>,
              <>
                Rien n’a encore été importé. Dites d’abord sous{" "}
                <Link href="/desk/imports/publishers">Médias</Link> de qui les
                vérifications peuvent entrer.
              </>,
            )}
          </EmptyState>
        ) : (
          <ul
            aria-label={t("Imports", "Imports")}
            className="divide-y divide-rule"
          >
            {imports.map((one) => (
              <ImportLine key={one.id} one={one} />
            ))}
          </ul>
        )}
        {next && (
          <p className="mt-4">
            <Link href={{ pathname: "/desk/imports", query: { after: next } }}>
              {t("Earlier imports", "Imports antérieurs")}
            </Link>
          </p>
        )}
      </Section>
    </>
  );
}

type Line = Awaited<ReturnType<typeof readImports>>["imports"][number];

function ImportLine({ one }: { one: Line }) {
  const t = useTranslation();
  const taken = one.added + one.updated + one.unchanged;
  return (
    <li className="space-y-1 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Link
          href={`/desk/imports/${one.id}`}
          dir="auto"
          className="font-medium break-all"
        >
          {one.filename}
        </Link>
        <Tag>{t.of(IMPORT_STATE_WORDS[one.state])}</Tag>
      </p>
      <p className="text-sm text-ink-soft">
        {t(
          `${one.read} read, ${taken} accepted, ${one.refused} refused · brought in by`,
          `Lus\u00a0: ${one.read}, acceptés\u00a0: ${taken}, refusés\u00a0: ${one.refused} · importé par`,
        )}{" "}
        {one.startedByName ?? t("the shell", "la ligne de commande")},{" "}
        <Time at={one.createdAt} />
      </p>
    </li>
  );
}
