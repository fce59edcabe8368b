import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { may } from "@/domain/people/actor";
import { cursor } from "@/lib/cursor";
import { keepable } from "@/lib/read-input";
import { readImportedChecks } from "@/usecases/imports/read-imports";
import { TheirCheckView } from "../../_components/their-check";
import { RemoveAllForm, RemoveCheckForm } from "../_components/small-forms";

export const generateMetadata = titled("Their checks", "Leurs vérifications");

const filters = z.object({
  host: z
    .string()
    .overwrite(keepable)
    .trim()
    .max(253)
    .optional()
    .catch(undefined),
  after: cursor.catch(undefined),
});

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ChecksPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { host: typed, after } = filters.parse(await searchParams);
  const host = typed || undefined;
  const { checks, next } = await readImportedChecks(actor, { host, after });
  const mine = may(actor, "importChecks");
  return (
    <>
      <PageHead
        title={t("Their checks", "Leurs vérifications")}
        about={t(
          "What other houses published, as they said it, the newest import first.",
          "Ce que d’autres rédactions ont publié, dans leurs mots, le dernier import d’abord.",
        )}
        acts={
          mine && host && checks.length > 0 && <RemoveAllForm host={host} />
        }
      />
      <search className="mb-4">
        <form className="flex flex-wrap items-center gap-3">
          <label className="text-sm">
            {t("Host", "Hôte")}
            <input
              name="host"
              defaultValue={host}
              className="ml-2 rounded border border-rule-strong bg-sheet px-2 py-1"
            />
          </label>
          <button
            type="submit"
            className="min-h-8 rounded border border-rule-strong bg-sheet px-3 text-sm"
          >
            {t("Filter", "Filtrer")}
          </button>
          {host && (
            <Link href="/desk/imports/checks" className="text-sm">
              {t("Show all", "Tout montrer")}
            </Link>
          )}
        </form>
      </search>
      {checks.length === 0 ? (
        <EmptyState
          act={
            !host && (
              <ButtonLink href="/desk/imports">
                {t("Import checks", "Importer des vérifications")}
              </ButtonLink>
            )
          }
        >
          {host
            ? t(
                `No check of ${host} was imported.`,
                `Aucune vérification de ${host} n’a été importée.`,
              )
            : t(
                "No check of another house was imported yet.",
                "Aucune vérification d’une autre rédaction n’a encore été importée.",
              )}
        </EmptyState>
      ) : (
        <ul
          aria-label={t(
            "Checks of others",
            "Vérifications d’autres rédactions",
          )}
          className="divide-y divide-rule"
        >
          {checks.map((check) => (
            <li
              key={check.id}
              className="flex flex-wrap items-start gap-3 py-3"
            >
              <div className="min-w-0 flex-1 basis-72">
                <TheirCheckView check={check} />
              </div>
              {mine && (
                <RemoveCheckForm checkId={check.id} about={check.statement} />
              )}
            </li>
          ))}
        </ul>
      )}
      {next && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/imports/checks",
              query: { ...(host && { host }), after: next },
            }}
          >
            {t("Earlier ones", "Plus anciennes")}
          </Link>
        </p>
      )}
    </>
  );
}
