import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { may } from "@/domain/people/actor";
import { cursor } from "@/lib/cursor";
import { keepable } from "@/lib/read-input";
import { readImportedChecks } from "@/usecases/imports/read-imports";
import { TheirCheckView } from "../../_components/their-check";
import { RemoveAllForm, RemoveCheckForm } from "../_components/small-forms";

export const metadata: Metadata = { title: "Their checks" };

const filters = z.object({
  host: z
    .string()
    .overwrite(keepable)
    .trim()
    .max(253)
    .optional()
    .catch(undefined),
  after: cursor.catch(undefined),
});

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ChecksPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { host: typed, after } = filters.parse(await searchParams);
  const host = typed || undefined;
  const { checks, next } = await readImportedChecks(actor, { host, after });
  const mine = may(actor, "importChecks");
  return (
    <>
      <PageHead
        title="Their checks"
        about="What other houses published, as they said it, the newest import first."
        acts={
          mine && host && checks.length > 0 && <RemoveAllForm host={host} />
        }
      />
      <search className="mb-4">
        <form className="flex flex-wrap items-center gap-3">
          <label className="text-sm">
            Host
            <input
              name="host"
              defaultValue={host}
              className="ml-2 rounded border border-rule-strong bg-sheet px-2 py-1"
            />
          </label>
          <button
            type="submit"
            className="min-h-8 rounded border border-rule-strong bg-sheet px-3 text-sm"
          >
            Filter
          </button>
          {host && (
            <Link href="/desk/imports/checks" className="text-sm">
              Show all
            </Link>
          )}
        </form>
      </search>
      {checks.length === 0 ? (
        <EmptyState
          act={
            !host && <ButtonLink href="/desk/imports">Import checks</ButtonLink>
          }
        >
          {host
            ? `No check of ${host} was imported.`
            : "No check of another house was imported yet."}
        </EmptyState>
      ) : (
        <ul aria-label="Checks of others" className="divide-y divide-rule">
          {checks.map((check) => (
            <li
              key={check.id}
              className="flex flex-wrap items-start gap-3 py-3"
            >
              <div className="min-w-0 flex-1 basis-72">
                <TheirCheckView check={check} />
              </div>
              {mine && (
                <RemoveCheckForm checkId={check.id} about={check.statement} />
              )}
            </li>
          ))}
        </ul>
      )}
      {next && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/imports/checks",
              query: { ...(host && { host }), after: next },
            }}
          >
            Earlier ones
          </Link>
        </p>
      )}
    </>
  );
}
