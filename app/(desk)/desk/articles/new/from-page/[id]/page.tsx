import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";

import { say } from "@/app/refusals";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { refuse } from "@/lib/result";
import { readHandedPage } from "@/usecases/captures/handed-page";
import { ReviewArticle } from "../../../_intake/review-article";
import { saveHandedPageAction } from "./actions";

export const generateMetadata = titled(
  "Page from your browser",
  "Page de votre navigateur",
);

type Props = { params: Promise<{ id: string }> };

export default async function FromPage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { id } = await params;
  const read = z.uuid().safeParse(id).success
    ? await readHandedPage(actor, id)
    : refuse("page-gone");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title={t("Page from your browser", "Page de votre navigateur")}
        about={
          read.ok && (
            <>
              <p className="wrap-anywhere">{read.value.url}</p>
              <p>
                {t(
                  "Nothing is saved yet. This is what your browser showed: the source of the page is kept with the article, your name included if the page shows it. It proves less than a page that the desk fetched itself.",
                  "Rien n’est encore enregistré. Voici ce que votre navigateur affichait\u00a0: le code source de la page est conservé avec l’article, votre nom compris si la page l’affiche. Il prouve moins qu’une page que le bureau est allé chercher lui-même.",
                )}
              </p>
            </>
          )
        }
      />
      {read.ok ? (
        <ReviewArticle
          understood={read.value.understood}
          action={saveHandedPageAction}
          from={{ name: "pageId", id }}
        />
      ) : (
        <EmptyState
          act={
            <ButtonLink href="/desk/articles/new">
              {t("New article", "Nouvel article")}
            </ButtonLink>
          }
        >
          {say(read.error, actor.language)}
        </EmptyState>
      )}
    </div>
  );
}
