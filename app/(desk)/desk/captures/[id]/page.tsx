import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { type CapturePurpose, hasEnded } from "@/domain/captures/capture";
import type { Said } from "@/lib/language";
import {
  type ViewedCapture,
  viewCapture,
} from "@/usecases/captures/read-captures";
import { CameTo } from "./came-to";
import { ForgetDraft } from "./capture-acts";
import { Progress } from "./progress";

export const generateMetadata = titled("Capture", "Saisie");

const TITLES: Record<CapturePurpose, Said> = {
  new_article: {
    en: "New article from its address",
    fr: "Nouvel article depuis son adresse",
  },
  new_version: { en: "Capture again", fr: "Nouvelle saisie" },
  source_copy: { en: "Copy of a source", fr: "Copie d’une source" },
};

type Props = { params: Promise<{ id: string }> };

export default async function CapturePage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await params).id);
  const capture = id.success ? await viewCapture(actor, id.data) : undefined;
  if (!capture) notFound();
  const { purpose } = capture;
  const draft = draftOf(capture);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title={t.of(TITLES[purpose])}
        about={<About capture={capture} />}
      />
      {draft && <ForgetDraft keptAs={draft} />}
      <Progress capture={capture} />
      {capture.state === "done" && <CameTo actor={actor} capture={capture} />}
    </div>
  );
}

/**
 * The draft that the address was given in, as long as the capture is under
 * way: a later one under that name has other words.
 */
function draftOf({ purpose, state, articleId }: ViewedCapture) {
  if (hasEnded(state) || purpose === "source_copy") return undefined;
  return articleId ? `capture:${articleId}` : "new-article";
}

function About({ capture }: { capture: ViewedCapture }) {
  const { url, articleId, articleTitle, sourceId, sourceTitle } = capture;
  return (
    <>
      <a href={url} rel="noreferrer" className="wrap-anywhere">
        {url}
      </a>
      {articleId && articleTitle && (
        <p>
          <Link href={`/desk/articles/${articleId}`} className="font-serif">
            {articleTitle}
          </Link>
        </p>
      )}
      {sourceId && sourceTitle && (
        <p>
          <Link href={`/desk/sources/${sourceId}`} className="font-serif">
            {sourceTitle}
          </Link>
        </p>
      )}
    </>
  );
}
