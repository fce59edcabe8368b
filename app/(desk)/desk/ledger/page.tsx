import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { Time } from "@/components/time";
import { keepable } from "@/lib/read-input";
import {
  readActions,
  readHeadStamp,
  readLedger,
} from "@/usecases/ledger/read-ledger";
import { verifyLedger } from "@/usecases/ledger/verify-ledger";
import { ActFilter } from "./act-filter";
import { Entries } from "./entries";

export const generateMetadata = titled("Ledger", "Registre");

const PAGE = 50;

const filters = z.object({
  action: z.string().overwrite(keepable).max(80).optional().catch(undefined),
  actor: z.uuid().optional().catch(undefined),
  subject: z.uuid().optional().catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
  check: z.literal("1").optional().catch(undefined),
});

export default async function LedgerPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const t = useTranslation();
  const asked = filters.parse(await searchParams);
  const [entries, stamp, actions] = await Promise.all([
    readLedger(actor, {
      action: asked.action || undefined,
      actorId: asked.actor,
      subjectId: asked.subject,
      before: asked.before,
      limit: PAGE + 1,
    }),
    readHeadStamp(actor),
    readActions(actor),
  ]);
  const shown = entries.slice(0, PAGE);
  const last = shown.at(-1);
  const filter = {
    action: asked.action,
    actor: asked.actor,
    subject: asked.subject,
  };
  return (
    <>
      <PageHead
        title={t("Ledger", "Registre")}
        about={t(
          "Every act on this desk, in order. Each entry carries the hash of the one before, so none can be changed, dropped or added in between without its showing.",
          "Chaque acte de ce bureau, dans l’ordre. Chaque entrée porte l’empreinte de la précédente\u00a0: aucune ne peut être changée, ôtée ou ajoutée entre deux sans que cela se voie.",
        )}
        acts={
          <ButtonLink href="/desk/ledger?check=1" look="primary">
            {t("Check the whole chain", "Contrôler toute la chaîne")}
          </ButtonLink>
        }
      />
      {stamp?.stampedAt && (
        <p className="mb-4 text-sm text-ink-soft">
          {t(
            `${stamp.signer} signed that entry ${stamp.seq}, and so all before it, was known,`,
            `${stamp.signer} a attesté par sa signature que l’entrée ${stamp.seq}, et donc toutes les précédentes, était connue le`,
          )}{" "}
          <Time at={stamp.stampedAt} />.
        </p>
      )}
      {asked.check && <ChainCheck check={await verifyLedger(actor)} />}
      <ActFilter asked={filter} actions={actions} />
      {shown.length === 0 ? (
        <EmptyState
          act={
            <ButtonLink href="/desk/ledger">
              {t("Show all", "Tout montrer")}
            </ButtonLink>
          }
        >
          {t(
            "Nothing has been done yet that fits this.",
            "Rien n’a encore été fait qui y corresponde.",
          )}
        </EmptyState>
      ) : (
        <Entries entries={shown} />
      )}
      {entries.length > PAGE && last && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/ledger",
              query: { ...filter, before: last.seq },
            }}
          >
            {t("Earlier entries", "Entrées antérieures")}
          </Link>
        </p>
      )}
    </>
  );
}

function ChainCheck(props: {
  check: Awaited<ReturnType<typeof verifyLedger>>;
}) {
  const t = useTranslation();
  const { entries, head, intact, firstFault } = props.check;
  return (
    <p
      role="status"
      className={`mb-4 rounded border px-3 py-2 ${intact ? "border-green bg-green-wash text-green" : "border-red bg-red-wash text-red"}`}
    >
      {intact
        ? t(
            `✓ All ${entries} entries hold. Head: `,
            `✓ Les entrées tiennent toutes (${entries}). Tête\u00a0: `,
          )
        : t(
            `✕ The chain does not hold from entry ${firstFault}. Head as kept: `,
            `✕ La chaîne ne tient plus à partir de l’entrée ${firstFault}. Tête telle que conservée\u00a0: `,
          )}
      <code className="break-all font-mono text-sm">{head}</code>
    </p>
  );
}
