import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { Command, EmptyState, PageHead, Section } from "@/components/page";
import { may } from "@/domain/people/actor";
import type { ReportSubjectKind } from "@/domain/reports/subject-kind";
import { KEPT_REPORT_DAYS } from "@/domain/retention/retention";
import { cursor, toCursor } from "@/lib/cursor";
import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";
import { listOrders } from "@/usecases/reports/list-orders";
import {
  listReportable,
  type Reportable,
} from "@/usecases/reports/list-reportable";
import { LookAgain } from "./look-again";
import { OrderForm } from "./order-form";
import { OrderLine } from "./order-line";

export const generateMetadata = titled("Reports", "Rapports");

const PAGE = 25;

const KINDS: Record<ReportSubjectKind, Said> = {
  article: { en: "Article", fr: "Article" },
  summary: { en: "Summary", fr: "Synthèse" },
  event: { en: "Event", fr: "Événement" },
};

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const address = z.object({
  after: cursor.catch(undefined),
  of: z.string().optional().catch(undefined),
});

export default async function ReportsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { after, of } = address.parse(await searchParams);
  const [subjects, found] = await Promise.all([
    listReportable(actor, of),
    listOrders(actor, { after, limit: PAGE + 1 }),
  ]);
  const orders = found.slice(0, PAGE);
  const last = orders.at(-1);
  const unfinished = orders.some(
    ({ state }) => state === "waiting" || state === "making",
  );
  return (
    <div className="mx-auto max-w-4xl">
      <PageHead
        title={t("Reports", "Rapports")}
        about={t(
          <>
            A verification report says what was checked, how, by whom and with
            what result. The same data makes the same bytes. A bundle adds the
            saved copies and the ledger, and <Command>npm run verify</Command>{" "}
            checks it offline.
          </>,
          <>
            Un rapport de vérification dit ce qui a été vérifié, comment, par
            qui et avec quel résultat. Les mêmes données font les mêmes octets.
            Un dossier y ajoute les copies conservées et le registre, et{" "}
            <Command>npm run verify</Command> le contrôle hors ligne.
          </>,
        )}
      />
      {subjects.length === 0 ? (
        <EmptyState>
          {t(
            "There is nothing to report on yet. Bring an article in first.",
            "Il n’y a encore rien sur quoi faire un rapport. Ajoutez d’abord un article.",
          )}
        </EmptyState>
      ) : (
        <Section title={t("New report", "Nouveau rapport")}>
          <OrderForm
            subjects={subjects.map((one) => choiceOf(one, t))}
            chosen={of}
          />
        </Section>
      )}
      <Section title={t("Made and being made", "Faits et en préparation")}>
        {unfinished && <LookAgain />}
        <p className="mb-3 max-w-2xl text-sm text-ink-soft">
          {t(
            `A file is kept for ${KEPT_REPORT_DAYS} days after it was last taken, and for as long as a link leads to it. What it was stays on record, and it can be made again.`,
            `Un fichier est conservé ${KEPT_REPORT_DAYS} jours après avoir été pris pour la dernière fois, et tant qu’un lien y mène. La trace de ce qu’il était demeure, et il peut être refait.`,
          )}
        </p>
        {orders.length === 0 ? (
          <EmptyState>
            {t(
              "No report has been asked for yet.",
              "Aucun rapport n’a encore été demandé.",
            )}
          </EmptyState>
        ) : (
          <ul
            aria-label={t("Reports", "Rapports")}
            className="divide-y divide-rule"
          >
            {orders.map((order) => (
              <OrderLine
                key={order.id}
                order={order}
                mayShare={may(actor, "publish")}
              />
            ))}
          </ul>
        )}
        {found.length > PAGE && last && (
          <p className="mt-4">
            <Link href={`/desk/reports?after=${toCursor(last)}`}>
              {t("Earlier reports", "Rapports antérieurs")}
            </Link>
          </p>
        )}
      </Section>
    </div>
  );
}

function choiceOf({ kind, id, title }: Reportable, t: Translate) {
  const label = `${t.of(KINDS[kind])}${t(":", "\u00a0:")} ${title}`;
  return { value: `${kind}:${id}`, label };
}
