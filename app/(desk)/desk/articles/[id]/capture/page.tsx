import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { viewArticle } from "@/usecases/articles/view-article";
import { CaptureAgain } from "./capture-again";

export const metadata: Metadata = { title: "Capture again" };

type Props = { params: Promise<{ id: string }> };

export default async function CapturePage({ params }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewArticle(actor, id.data) : undefined;
  if (!view) notFound();
  const { article, version, claims } = view;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title="Capture again"
        about={
          <>
            A new capture of{" "}
            <Link
              href={`/desk/articles/${article.id}`}
              lang={article.language}
              className="font-serif"
            >
              {article.title}
            </Link>
            . It makes version {version.n + 1} only if words changed; no verdict
            is carried over changed words.
          </>
        }
      />
      <CaptureAgain
        articleId={article.id}
        url={article.sourceUrl}
        nextN={version.n + 1}
        statements={claims.map(({ id, statement }) => ({ id, statement }))}
      />
    </div>
  );
}
