import { useTranslation } from "#translation";

import { say } from "@/app/refusals";
import { Tag } from "@/components/marks";
import { Time } from "@/components/time";
import type { ReportOrder } from "@/usecases/reports/list-orders";
import type { OrderFailure } from "@/usecases/reports/make-ordered";
import { FORM_NAMES } from "./form-names";
import { LinksPart } from "./links-part";
import { AgainForm, RenewForm } from "./order-acts";

type Props = { order: ReportOrder; mayShare: boolean };

/** One report that was ordered: where it stands, its file, its links. */
export function OrderLine({ order, mayShare }: Props) {
  const t = useTranslation();
  const name = `${FORM_NAMES[order.form]} of ${order.title}`;
  return (
    <li className="space-y-1 py-3" aria-label={name}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-64 font-serif" dir="auto">
          {order.title}
        </span>
        <Tag>{FORM_NAMES[order.form]}</Tag>
        <Tag>
          {order.audience === "outside" ? "for outside" : "for the desk"}
        </Tag>
        <Standing order={order} name={name} />
      </div>
      <p className="text-sm text-ink-soft">
        {order.requestedBy}, <Time at={order.createdAt} />
        {order.ledgerSeq !== null && ` · at ledger entry ${order.ledgerSeq}`}
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
            The file was dropped <Time at={order.droppedAt} />. Its SHA-256 was{" "}
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
  if (order.droppedAt) return <Tag>no longer kept</Tag>;
  if (order.state === "made") {
    return (
      <a
        href={`/desk/reports/made/${order.id}`}
        aria-label={`Download ${name}`}
        className="whitespace-nowrap text-sm"
      >
        Download ({size(order.bytes ?? 0)})
      </a>
    );
  }
  if (order.state === "failed") return <Tag>failed</Tag>;
  const words = order.state === "waiting" ? "waiting" : "being made";
  return (
    <span className="flex items-center gap-2 text-sm text-ink-soft">
      {words}
      <progress
        max={100}
        value={order.progress}
        aria-label={`Progress of ${name}`}
        className="h-2 w-24 accent-(--accent)"
      />
    </span>
  );
}

function size(bytes: number): string {
  const unit = bytes < 1_000_000 ? "kilobyte" : "megabyte";
  const value = bytes / (unit === "kilobyte" ? 1e3 : 1e6);
  return new Intl.NumberFormat("en-GB", {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
