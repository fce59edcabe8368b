import Link from "next/link";

import { useTranslation } from "#translation";

import { type Refusal, say } from "@/app/refusals";
import { Tag } from "@/components/marks";
import { Time } from "@/components/time";
import type { Queue } from "@/usecases/queue/read-queue";
import { ClaimLine, CorrectionLine, deskPath, Part } from "./lines";

export function ToCountersign({ queue }: { queue: Queue }) {
  const t = useTranslation();
  const by = t("proposed by", "proposé par");
  return (
    <Part
      title={t("To countersign", "À contresigner")}
      count={
        queue.toCountersign.length +
        queue.corrections.length +
        queue.withholdings.length
      }
    >
      {queue.corrections.map((correction) => (
        <CorrectionLine key={correction.id} correction={correction}>
          {by} {correction.proposedBy}, <Time at={correction.proposedAt} />
        </CorrectionLine>
      ))}
      {queue.withholdings.map(({ id, kind, subjectId, title, ...order }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2"
        >
          <Link href={deskPath(kind, subjectId)} className="font-serif">
            {title}
          </Link>
          <span className="flex gap-2 text-sm text-ink-soft">
            {by} {order.proposedByName}{" "}
            <Tag>
              {t("Withholding by law", "Retrait par obligation légale")}
            </Tag>
          </span>
        </li>
      ))}
      {queue.toCountersign.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          <span>
            {by} {claim.proposedBy}, <Time at={claim.proposedAt} />
          </span>
        </ClaimLine>
      ))}
    </Part>
  );
}

export function Returned({ queue }: { queue: Queue }) {
  const t = useTranslation();
  return (
    <Part
      title={t("Returned to you", "Ce qui vous est renvoyé")}
      count={queue.returned.length + queue.returnedCorrections.length}
    >
      {queue.returnedCorrections.map((correction) => (
        <CorrectionLine key={correction.id} correction={correction}>
          {correction.returnedBy}
          {t(":", "\u00a0:")} {correction.reason}
        </CorrectionLine>
      ))}
      {queue.returned.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          {claim.returnedBy}
          {t(":", "\u00a0:")} {claim.reason}
        </ClaimLine>
      ))}
    </Part>
  );
}

export function NotPublished({ queue }: { queue: Queue }) {
  const t = useTranslation();
  return (
    <Part
      title={t("Not published when due", "Non publié à l’heure prévue")}
      count={queue.notPublished.length}
    >
      {queue.notPublished.map(({ id, kind, subjectId, title, outcome }) => (
        <li key={id} className="space-y-1 py-2">
          <Link href={deskPath(kind, subjectId)} className="font-serif">
            {title}
          </Link>
          <p className="text-sm text-ink-soft">
            {say((outcome ?? "not-found") as Refusal, t.language)}
          </p>
        </li>
      ))}
    </Part>
  );
}

export function Published({ queue }: { queue: Queue }) {
  const t = useTranslation();
  return (
    <Part
      title={t("Published lately", "Publié récemment")}
      count={queue.published.length}
    >
      {queue.published.map((item) => (
        <li
          key={`${item.kind} ${item.slug}`}
          className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
        >
          <a
            href={`/${item.kind === "claim" ? "claims" : "summaries"}/${item.slug}`}
            className="font-serif"
          >
            {item.title}
          </a>
          <span className="text-sm text-ink-soft">
            <Time at={item.publishedAt} />
          </span>
        </li>
      ))}
    </Part>
  );
}
