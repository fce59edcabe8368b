import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { viewArticle } from "@/usecases/articles/view-article";
import { CaptureAgain } from "./capture-again";

export const generateMetadata = titled("Capture again", "Saisir à nouveau");

type Props = { params: Promise<{ id: string }> };

export default async function CapturePage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewArticle(actor, id.data) : undefined;
  if (!view) notFound();
  const { article, version, claims } = view;
  const nextN = version.n + 1;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title={t("Capture again", "Saisir à nouveau")}
        about={
          <>
            {t("A new capture of", "Une nouvelle saisie de")}{" "}
            <Link
              href={`/desk/articles/${article.id}`}
              lang={article.language}
              className="font-serif"
            >
              {article.title}
            </Link>
            {t(
              `. It makes version ${nextN} only if words changed; no verdict is carried over changed words.`,
              `. Elle ne donne la version ${nextN} que si des mots ont changé\u00a0; aucun verdict n’est reporté sur des mots changés.`,
            )}
          </>
        }
      />
      <CaptureAgain
        articleId={article.id}
        url={article.sourceUrl}
        nextN={nextN}
        statements={claims.map(({ id, statement }) => ({ id, statement }))}
      />
    </div>
  );
}
