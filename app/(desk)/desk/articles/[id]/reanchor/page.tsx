import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { readWaiting } from "@/usecases/articles/read-waiting";
import { ReanchorDesk } from "./reanchor-desk";

export const generateMetadata = titled(
  "Mentions to re-anchor",
  "Mentions à replacer",
);

type Props = { params: Promise<{ id: string }> };

export default async function ReanchorPage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await params).id);
  const found = id.success ? await readWaiting(actor, id.data) : undefined;
  if (!found) notFound();
  const { article, version, waiting } = found;
  const { id: versionId, n, text, blocks, sentences } = version;
  const path = `/desk/articles/${article.id}`;
  return (
    <>
      <PageHead
        title={t("Mentions to re-anchor", "Mentions à replacer")}
        about={
          <>
            <Link href={path} lang={article.language} className="font-serif">
              {article.title}
            </Link>
            {t(
              `, version ${n}. A mention carries on by itself only where its words stand.`,
              `, version ${n}. Une mention ne se maintient d’elle-même que là où ses mots sont restés.`,
            )}
          </>
        }
        acts={
          <ButtonLink href={`${path}/versions`}>
            {t("See what changed", "Voir ce qui a changé")}
          </ButtonLink>
        }
      />
      {waiting.length === 0 ? (
        <EmptyState
          act={
            <ButtonLink href={path}>
              {t("To the workbench", "Vers l’établi")}
            </ButtonLink>
          }
        >
          {t(
            `Every mention has its place in version ${n}.`,
            `Chaque mention a sa place dans la version ${n}.`,
          )}
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
