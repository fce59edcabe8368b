import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { readWaiting } from "@/usecases/articles/read-waiting";
import { ReanchorDesk } from "./reanchor-desk";

export const metadata: Metadata = { title: "Mentions to re-anchor" };

type Props = { params: Promise<{ id: string }> };

export default async function ReanchorPage({ params }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const found = id.success ? await readWaiting(actor, id.data) : undefined;
  if (!found) notFound();
  const { article, version, waiting } = found;
  const { id: versionId, n, text, blocks, sentences } = version;
  const path = `/desk/articles/${article.id}`;
  return (
    <>
      <PageHead
        title="Mentions to re-anchor"
        about={
          <>
            <Link href={path} lang={article.language} className="font-serif">
              {article.title}
            </Link>
            , version {n}. A mention carries on by itself only where its words
            stand.
          </>
        }
        acts={
          <ButtonLink href={`${path}/versions`}>See what changed</ButtonLink>
        }
      />
      {waiting.length === 0 ? (
        <EmptyState act={<ButtonLink href={path}>To the workbench</ButtonLink>}>
          Every mention has its place in version {n}.
        </EmptyState>
      ) : (
        <ReanchorDesk
          key={versionId}
          version={{ text, blocks, sentences }}
          language={article.language}
          waiting={waiting}
        />
      )}
    </>
  );
}
