import Link from "next/link";
import { useTranslation } from "#translation";

import { Address } from "@/app/(desk)/desk/_components/address";
import { Correcting } from "@/app/(desk)/desk/_components/correcting";
import { Scheduling } from "@/app/(desk)/desk/_components/scheduling";
import { Time } from "@/components/time";
import type { SummaryView } from "@/usecases/summaries/view-summary";
import { DecideSummary } from "./decide-summary";
import { StateTag } from "./state-tag";

/** Where the summary stands, who wrote and signed it, and what comes next. */
export function SummarySignatures({ view }: { view: SummaryView }) {
  const t = useTranslation();
  const { summary, signature, slug } = view;
  return (
    <aside
      aria-label={t("Signatures", "Signatures")}
      className="space-y-4 lg:sticky lg:top-4"
    >
      <p className="flex flex-wrap items-center gap-2">
        <StateTag state={summary.state} />
        <span className="text-sm text-ink-soft">
          {t("revision", "révision")} {summary.revision}
        </span>
      </p>
      <p className="text-sm">
        {t("Written by", "Écrite par")} {view.authors.join(", ")}
        {signature && (
          <>
            {t("; countersigned by", "\u00a0; contresignée par")}{" "}
            {signature.signedBy}, <Time at={signature.signedAt} />
          </>
        )}
        .
      </p>
      {summary.returnReason && summary.state === "draft" && (
        <p className="rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber">
          {t("Returned:", "Renvoyée\u00a0:")} {summary.returnReason}
        </p>
      )}
      {slug && (
        <p>
          <a href={`/summaries/${slug}`}>
            {t("As the public reads it", "Telle que le public la lit")}
          </a>
        </p>
      )}
      <p>
        <Link href={`/desk/reports?of=summary:${summary.id}`}>
          {t("Verification report", "Rapport de vérification")}
        </Link>
      </p>
      <DecideSummary
        summaryId={summary.id}
        revision={summary.revision}
        state={summary.state}
        published={slug !== null}
        may={{
          write: view.mayWrite,
          sign: view.maySign,
          publish: view.mayPublish,
        }}
      />
      {view.scheduling && (
        <Scheduling
          view={view.scheduling}
          ready={summary.state === "approved"}
        />
      )}
      {view.correcting && <Correcting view={view.correcting} of="summary" />}
      {view.address && <Address view={view.address} />}
    </aside>
  );
}
