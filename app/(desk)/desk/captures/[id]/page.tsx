import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { type CapturePurpose, hasEnded } from "@/domain/captures/capture";
import {
  type ViewedCapture,
  viewCapture,
} from "@/usecases/captures/read-captures";
import { CameTo } from "./came-to";
import { ForgetDraft } from "./capture-acts";
import { Progress } from "./progress";

export const metadata: Metadata = { title: "Capture" };

const TITLES: Record<CapturePurpose, string> = {
  new_article: "New article from its address",
  new_version: "Capture again",
  source_copy: "Copy of a source",
};

type Props = { params: Promise<{ id: string }> };

export default async function CapturePage({ params }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const capture = id.success ? await viewCapture(actor, id.data) : undefined;
  if (!capture) notFound();
  const { purpose } = capture;
  const draft = draftOf(capture);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={TITLES[purpose]} about={<About capture={capture} />} />
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
