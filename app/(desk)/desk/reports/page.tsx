import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { Command, EmptyState, PageHead, Section } from "@/components/page";
import { may } from "@/domain/people/actor";
import type { ReportSubjectKind } from "@/domain/reports/subject-kind";
import { KEPT_REPORT_DAYS } from "@/domain/retention/retention";
import { cursor, toCursor } from "@/lib/cursor";
import { listOrders } from "@/usecases/reports/list-orders";
import {
  listReportable,
  type Reportable,
} from "@/usecases/reports/list-reportable";
import { LookAgain } from "./look-again";
import { OrderForm } from "./order-form";
import { OrderLine } from "./order-line";

export const metadata: Metadata = { title: "Reports" };

const PAGE = 25;

const KINDS: Record<ReportSubjectKind, string> = {
  article: "Article",
  summary: "Summary",
  event: "Event",
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
        title="Reports"
        about={
          <>
            A verification report says what was checked, how, by whom and with
            what result. The same data makes the same bytes. A bundle adds the
            saved copies and the ledger, and <Command>npm run verify</Command>{" "}
            checks it offline.
          </>
        }
      />
      {subjects.length === 0 ? (
        <EmptyState>
          There is nothing to report on yet. Bring an article in first.
        </EmptyState>
      ) : (
        <Section title="New report">
          <OrderForm subjects={subjects.map(choiceOf)} chosen={of} />
        </Section>
      )}
      <Section title="Made and being made">
        {unfinished && <LookAgain />}
        <p className="mb-3 max-w-2xl text-sm text-ink-soft">
          A file is kept for {KEPT_REPORT_DAYS} days after it was last taken,
          and for as long as a link leads to it. What it was stays on record,
          and it can be made again.
        </p>
        {orders.length === 0 ? (
          <EmptyState>No report has been asked for yet.</EmptyState>
        ) : (
          <ul aria-label="Reports" className="divide-y divide-rule">
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
              Earlier reports
            </Link>
          </p>
        )}
      </Section>
    </div>
  );
}

function choiceOf({ kind, id, title }: Reportable) {
  return { value: `${kind}:${id}`, label: `${KINDS[kind]}: ${title}` };
}
