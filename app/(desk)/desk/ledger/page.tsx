import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { Time } from "@/components/time";
import { keepable } from "@/lib/read-input";
import { readHeadStamp, readLedger } from "@/usecases/ledger/read-ledger";
import { verifyLedger } from "@/usecases/ledger/verify-ledger";

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
  const [entries, stamp] = await Promise.all([
    readLedger(actor, {
      action: asked.action || undefined,
      actorId: asked.actor,
      subjectId: asked.subject,
      before: asked.before,
      limit: PAGE + 1,
    }),
    readHeadStamp(actor),
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
          <label className="text-sm font-medium">
            Act
            <input
              name="action"
              defaultValue={asked.action}
              placeholder="verdict.countersigned"
              className="ml-2 rounded border border-rule-strong bg-sheet px-2 py-1 font-mono"
            />
          </label>
          <button
            type="submit"
            className="min-h-8 rounded border border-rule-strong bg-sheet px-3 text-sm"
          >
            Filter
          </button>
          {(asked.action || asked.actor || asked.subject) && (
            <Link href="/desk/ledger" className="text-sm">
              Show all
            </Link>
          )}
        </form>
      </search>
      {shown.length === 0 ? (
        <EmptyState>Nothing has been done yet that fits this.</EmptyState>
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

type Entry = Awaited<ReturnType<typeof readLedger>>[number];

function Entries({ entries }: { entries: Entry[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead className="text-ink-soft">
          <tr className="border-b border-rule">
            {["No", "When", "Who", "Act", "On", "What", "Hash"].map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq} className="border-b border-rule align-top">
              <td className="py-1.5 pr-4">{entry.seq}</td>
              <td className="py-1.5 pr-4">
                <Time at={entry.at} />
              </td>
              <td className="py-1.5 pr-4 whitespace-nowrap">
                {entry.actorId ? (
                  <Link href={`/desk/ledger?actor=${entry.actorId}`}>
                    {entry.actorName}
                  </Link>
                ) : (
                  "the installation"
                )}
              </td>
              <td className="py-1.5 pr-4 font-mono">{entry.action}</td>
              <td className="py-1.5 pr-4">
                <Link href={`/desk/ledger?subject=${entry.subjectId}`}>
                  {entry.subjectKind}
                </Link>
              </td>
              <td className="max-w-md min-w-72 py-1.5 pr-4">
                <code className="font-mono text-xs break-words text-ink-soft">
                  {JSON.stringify(entry.payload)}
                </code>
              </td>
              <td className="py-1.5 font-mono text-xs" title={entry.hash}>
                {entry.hash.slice(0, 12)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
