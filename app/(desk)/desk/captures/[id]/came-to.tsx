import { useTranslation } from "#translation";

import { ButtonLink } from "@/components/button";
import type { Actor } from "@/domain/people/actor";
import type { Translate } from "@/lib/translate";
import { viewArticle } from "@/usecases/articles/view-article";
import type { ViewedCapture } from "@/usecases/captures/read-captures";
import { AfterVersion, sayWaiting } from "../../articles/_intake/after-version";
import { ReviewArticle } from "../../articles/_intake/review-article";
import { saveCapturedArticleAction } from "./actions";
import { PutAway } from "./capture-acts";
import { ReviewVersion } from "./review-version";

type Props = { actor: Actor; capture: ViewedCapture };

/** What a capture that is done has come to, or what is left to do with it. */
export async function CameTo({ actor, capture }: Props) {
  const t = useTranslation();
  const { id, purpose, sourceId, understood, articleId } = capture;
  if (sourceId) {
    return (
      <p className="flex flex-wrap items-baseline gap-3">
        <span>
          {t(
            "A copy of the page is kept with the source.",
            "Une copie de la page est conservée avec la source.",
          )}
        </span>
        <ButtonLink href={`/desk/sources/${sourceId}#copies`} look="primary">
          {t("To the source", "Vers la source")}
        </ButtonLink>
      </p>
    );
  }
  if (articleId) return <ForArticle {...{ actor, capture, articleId }} />;
  if (!understood || purpose !== "new_article") {
    return <p>{t("It was put away.", "Elle a été classée sans suite.")}</p>;
  }
  return (
    <>
      <ReviewArticle
        understood={understood}
        action={saveCapturedArticleAction}
        from={{ name: "captureId", id }}
      />
      <div className="mt-6">
        <PutAway captureId={id} />
      </div>
    </>
  );
}

async function ForArticle(props: Props & { articleId: string }) {
  const t = useTranslation();
  const { actor, capture, articleId } = props;
  const view = await viewArticle(actor, articleId);
  if (!view) return null;
  const { understood, closedAt, id } = capture;
  if (understood && !closedAt) {
    return (
      <>
        <ReviewVersion
          captureId={id}
          understood={understood}
          nextN={view.version.n + 1}
        />
        <div className="mt-6">
          <PutAway captureId={id} />
        </div>
      </>
    );
  }
  const waiting = view.waiting.length;
  return (
    <div className="space-y-3">
      <p>{sayEnd(capture, view, t)}</p>
      {waiting > 0 && <p className="text-amber">{sayWaiting(waiting, t)}</p>}
      <AfterVersion
        {...{ articleId, waiting }}
        alone={view.versions.length === 1}
      />
    </div>
  );
}

type View = NonNullable<Awaited<ReturnType<typeof viewArticle>>>;

function sayEnd(
  { versionId, outcome }: ViewedCapture,
  view: View,
  t: Translate,
): string {
  const version = view.versions.find((one) => one.id === versionId);
  if (!version) {
    return t(
      "It was put away. The page is kept with the article.",
      "Elle a été classée sans suite. La page est conservée avec l’article.",
    );
  }
  return outcome === "unchanged"
    ? t(
        `Not a word has changed; version ${version.n} stands. The page is kept with the article.`,
        `Pas un mot n’a changé\u00a0; la version ${version.n} reste valable. La page est conservée avec l’article.`,
      )
    : t(
        `Saved as version ${version.n}. The page is kept with the article.`,
        `Enregistrée comme version ${version.n}. La page est conservée avec l’article.`,
      );
}
