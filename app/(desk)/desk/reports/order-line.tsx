import { useTranslation } from "#translation";

import { say } from "@/app/refusals";
import { Tag } from "@/components/marks";
import { Time } from "@/components/time";
import type { Language } from "@/lib/language";
import type { ReportOrder } from "@/usecases/reports/list-orders";
import type { OrderFailure } from "@/usecases/reports/make-ordered";
import { FORM_NAMES } from "./form-names";
import { LinksPart } from "./links-part";
import { AgainForm, RenewForm } from "./order-acts";

type Props = { order: ReportOrder; mayShare: boolean };

/** One report that was ordered: where it stands, its file, its links. */
export function OrderLine({ order, mayShare }: Props) {
  const t = useTranslation();
  const form = t.of(FORM_NAMES[order.form]);
  const name = t(
    `${form} of ${order.title}`,
    `${form} de «\u00a0${order.title}\u00a0»`,
  );
  return (
    <li className="space-y-1 py-3" aria-label={name}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-64 font-serif" dir="auto">
          {order.title}
        </span>
        <Tag>{form}</Tag>
        <Tag>
          {order.audience === "outside"
            ? t("for outside", "pour l’extérieur")
            : t("for the desk", "pour le bureau")}
        </Tag>
        <Standing order={order} name={name} />
      </div>
      <p className="text-sm text-ink-soft">
        {order.requestedBy}, <Time at={order.createdAt} />
        {order.ledgerSeq !== null &&
          t(
            ` · at ledger entry ${order.ledgerSeq}`,
            ` · à l’entrée ${order.ledgerSeq} du registre`,
          )}
      </p>
      {order.error && (
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <p className="text-red">
            {say(order.error as OrderFailure, t.language)}
          </p>
          <RenewForm id={order.id} name={name} />
        </div>
      )}
      {order.droppedAt && (
        <div className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
          <p className="min-w-0 flex-1 basis-64">
            {t("The file was dropped", "Le fichier a été supprimé le")}{" "}
            <Time at={order.droppedAt} />.{" "}
            {t("Its SHA-256 was", "Son SHA-256 était")}{" "}
            <span className="break-all font-mono text-xs">{order.blob}</span>.
          </p>
          <AgainForm id={order.id} name={name} />
        </div>
      )}
      {order.state === "made" && order.audience === "outside" && (
        <LinksPart
          order={order}
          name={name}
          mayShare={mayShare && !order.droppedAt}
        />
      )}
    </li>
  );
}

function Standing({ order, name }: { order: ReportOrder; name: string }) {
  const t = useTranslation();
  if (order.droppedAt) {
    return <Tag>{t("no longer kept", "n’est plus conservé")}</Tag>;
  }
  if (order.state === "made") {
    return (
      <a
        href={`/desk/reports/made/${order.id}`}
        aria-label={t(`Download ${name}`, `Télécharger\u00a0: ${name}`)}
        className="whitespace-nowrap text-sm"
      >
        {t("Download", "Télécharger")} ({size(order.bytes ?? 0, t.language)})
      </a>
    );
  }
  if (order.state === "failed") return <Tag>{t("failed", "en échec")}</Tag>;
  const words =
    order.state === "waiting"
      ? t("waiting", "en attente")
      : t("being made", "en préparation");
  return (
    <span className="flex items-center gap-2 text-sm text-ink-soft">
      {words}
      <progress
        max={100}
        value={order.progress}
        aria-label={t(`Progress of ${name}`, `Avancement\u00a0: ${name}`)}
        className="h-2 w-24 accent-(--accent)"
      />
    </span>
  );
}

function size(bytes: number, language: Language): string {
  const unit = bytes < 1_000_000 ? "kilobyte" : "megabyte";
  const value = bytes / (unit === "kilobyte" ? 1e3 : 1e6);
  return new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
