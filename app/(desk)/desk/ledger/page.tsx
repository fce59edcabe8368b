import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { Button, ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { Time } from "@/components/time";
import { keepable } from "@/lib/read-input";
import {
  readActions,
  readHeadStamp,
  readLedger,
} from "@/usecases/ledger/read-ledger";
import { verifyLedger } from "@/usecases/ledger/verify-ledger";
import { Entries } from "./entries";

export const metadata: Metadata = { title: "Ledger" };

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
        title="Ledger"
        about="Every act on this desk, in order. Each entry carries the hash of the one before, so none can be changed, dropped or added in between without its showing."
        acts={
          <ButtonLink href="/desk/ledger?check=1" look="primary">
            Check the whole chain
          </ButtonLink>
        }
      />
      {stamp?.stampedAt && (
        <p className="mb-4 text-sm text-ink-soft">
          {stamp.signer} signed that entry {stamp.seq}, and so all before it,
          was known, <Time at={stamp.stampedAt} />.
        </p>
      )}
      {asked.check && <ChainCheck check={await verifyLedger(actor)} />}
      <search>
        <form className="mb-4 flex flex-wrap items-end gap-2">
          {asked.actor && (
            <input type="hidden" name="actor" value={asked.actor} />
          )}
          {asked.subject && (
            <input type="hidden" name="subject" value={asked.subject} />
          )}
          <label className="flex min-w-0 flex-wrap items-center gap-2 text-sm font-medium">
            Act
            <select
              name="action"
              defaultValue={asked.action ?? ""}
              className="min-h-8 max-w-full rounded border border-rule-strong bg-sheet px-2 text-ink"
            >
              <option value="">every act</option>
              {actions.map((action) => (
                <option key={action}>{action}</option>
              ))}
            </select>
          </label>
          <Button type="submit">Filter</Button>
          {(asked.action || asked.actor || asked.subject) && (
            <ButtonLink href="/desk/ledger" look="quiet">
              Show all
            </ButtonLink>
          )}
        </form>
      </search>
      {shown.length === 0 ? (
        <EmptyState act={<ButtonLink href="/desk/ledger">Show all</ButtonLink>}>
          Nothing has been done yet that fits this.
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
            Earlier entries
          </Link>
        </p>
      )}
    </>
  );
}

function ChainCheck(props: {
  check: Awaited<ReturnType<typeof verifyLedger>>;
}) {
  const { entries, head, intact, firstFault } = props.check;
  return (
    <p
      role="status"
      className={`mb-4 rounded border px-3 py-2 ${intact ? "border-green bg-green-wash text-green" : "border-red bg-red-wash text-red"}`}
    >
      {intact
        ? `✓ All ${entries} entries hold. Head: `
        : `✕ The chain does not hold from entry ${firstFault}. Head as kept: `}
      <code className="break-all font-mono text-sm">{head}</code>
    </p>
  );
}
