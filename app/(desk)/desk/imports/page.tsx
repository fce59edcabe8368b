import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { Tag } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { MOST_UPLOAD_BYTES } from "@/domain/imports/import-input";
import { may } from "@/domain/people/actor";
import { cursor } from "@/lib/cursor";
import { readImports } from "@/usecases/imports/read-imports";
import { IMPORT_STATE_WORDS } from "./_components/import-words";
import { UploadForm } from "./_components/upload-form";

export const metadata: Metadata = { title: "Imports" };

const filters = z.object({ after: cursor.catch(undefined) });

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { after } = filters.parse(await searchParams);
  const { imports, next } = await readImports(actor, after);
  return (
    <>
      <PageHead
        title="Other people’s checks"
        about="They answer “was this checked before?” under their publisher’s name. They are never published here and count for nothing."
      />
      {may(actor, "importChecks") && (
        <Section title="Import a file">
          <UploadForm mostBytes={MOST_UPLOAD_BYTES} />
        </Section>
      )}
      <Section title="Imports">
        {imports.length === 0 ? (
          <EmptyState>
            Nothing was imported yet. First say under{" "}
            <Link href="/desk/imports/publishers">Publishers</Link> whose checks
            may come in.
          </EmptyState>
        ) : (
          <ul aria-label="Imports" className="divide-y divide-rule">
            {imports.map((one) => (
              <ImportLine key={one.id} one={one} />
            ))}
          </ul>
        )}
        {next && (
          <p className="mt-4">
            <Link href={{ pathname: "/desk/imports", query: { after: next } }}>
              Earlier imports
            </Link>
          </p>
        )}
      </Section>
    </>
  );
}

type Line = Awaited<ReturnType<typeof readImports>>["imports"][number];

function ImportLine({ one }: { one: Line }) {
  const taken = one.added + one.updated + one.unchanged;
  return (
    <li className="space-y-1 py-2">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Link
          href={`/desk/imports/${one.id}`}
          dir="auto"
          className="font-medium break-all"
        >
          {one.filename}
        </Link>
        <Tag>{IMPORT_STATE_WORDS[one.state]}</Tag>
      </p>
      <p className="text-sm text-ink-soft">
        {one.read} read, {taken} accepted, {one.refused} refused · brought in by{" "}
        {one.startedByName ?? "the shell"}, <Time at={one.createdAt} />
      </p>
    </li>
  );
}
