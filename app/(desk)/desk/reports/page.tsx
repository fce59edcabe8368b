import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { EmptyState, PageHead, Section } from "@/components/page";
import {
  listReportable,
  type Reportable,
} from "@/usecases/reports/list-reportable";
import {
  REPORT_FORMATS,
  type ReportSubjectKind,
} from "@/usecases/reports/make-report";

export const metadata: Metadata = { title: "Reports" };

const TITLES: Record<ReportSubjectKind, string> = {
  article: "Of articles",
  summary: "Of summaries",
  event: "Of events",
};

export default async function ReportsPage() {
  const actor = await requireActor();
  const all = await listReportable(actor);
  const kinds = Object.keys(TITLES) as ReportSubjectKind[];
  return (
    <div className="mx-auto max-w-4xl">
      <PageHead
        title="Reports"
        about="A verification report says what was checked, how, by whom and with what result. The same data makes the same bytes. The copy for outside names no confidential source. A bundle adds the saved copies and the ledger, and npm run verify checks it offline."
      />
      {all.length === 0 && (
        <EmptyState>
          There is nothing to report on yet. Bring an article in first.
        </EmptyState>
      )}
      {kinds.map((kind) => (
        <Reports
          key={kind}
          title={TITLES[kind]}
          items={all.filter((item) => item.kind === kind)}
        />
      ))}
    </div>
  );
}

function Reports(props: { title: string; items: Reportable[] }) {
  if (props.items.length === 0) return null;
  return (
    <Section title={props.title}>
      <ul className="divide-y divide-rule">
        {props.items.map((item) => (
          <li
            key={item.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
          >
            <span className="font-serif">{item.title}</span>
            <span className="flex flex-wrap gap-x-4 text-sm">
              <Downloads item={item} label="For the desk" />
              <Downloads item={item} label="For outside" query="?outside=1" />
              <a
                href={`/desk/reports/${item.kind}/${item.id}/bundle.zip`}
                aria-label={`Bundle of ${item.title}`}
              >
                Bundle
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Downloads(props: { item: Reportable; label: string; query?: string }) {
  const { item, label, query = "" } = props;
  return (
    <span className="text-ink-soft">
      {label}:{" "}
      {REPORT_FORMATS.map((format, i) => (
        <span key={format}>
          {i > 0 && ", "}
          <a
            href={`/desk/reports/${item.kind}/${item.id}/report.${format}${query}`}
            aria-label={`${label}: report of ${item.title} as ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </span>
  );
}
