import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import type { CapturePurpose } from "@/domain/captures/capture";
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
  const { articleId, purpose } = capture;
  const again = purpose === "new_version";
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={TITLES[purpose]} about={<About capture={capture} />} />
      <ForgetDraft keptAs={again ? `capture:${articleId}` : "new-article"} />
      <Progress capture={capture} />
      {capture.state === "done" && <CameTo actor={actor} capture={capture} />}
    </div>
  );
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
