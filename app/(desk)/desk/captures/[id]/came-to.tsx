import { useTranslation } from "#translation";

import { ButtonLink } from "@/components/button";
import type { Actor } from "@/domain/people/actor";
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
  const { id, purpose, sourceId, understood, articleId } = capture;
  if (sourceId) {
    return (
      <p className="flex flex-wrap items-baseline gap-3">
        <span>A copy of the page is kept with the source.</span>
        <ButtonLink href={`/desk/sources/${sourceId}#copies`} look="primary">
          To the source
        </ButtonLink>
      </p>
    );
  }
  if (articleId) return <ForArticle {...{ actor, capture, articleId }} />;
  if (!understood || purpose !== "new_article") return <p>It was put away.</p>;
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
      <p>{sayEnd(capture, view)}</p>
      {waiting > 0 && <p className="text-amber">{sayWaiting(waiting, t)}</p>}
      <AfterVersion
        {...{ articleId, waiting }}
        alone={view.versions.length === 1}
      />
    </div>
  );
}

type View = NonNullable<Awaited<ReturnType<typeof viewArticle>>>;

function sayEnd({ versionId, outcome }: ViewedCapture, view: View): string {
  const version = view.versions.find((one) => one.id === versionId);
  if (!version) return "It was put away. The page is kept with the article.";
  return outcome === "unchanged"
    ? `Not a word has changed; version ${version.n} stands. The page is kept with the article.`
    : `Saved as version ${version.n}. The page is kept with the article.`;
}
