import { notFound } from "next/navigation";
import { z } from "zod";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { viewSummary } from "@/usecases/summaries/view-summary";
import { SummaryEditor } from "./summary-editor";
import { SummarySignatures } from "./summary-signatures";

export const generateMetadata = titled("Summary", "Synthèse");

type Props = { params: Promise<{ id: string }> };

export default async function SummaryPage({ params }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewSummary(actor, id.data) : undefined;
  if (!view) notFound();
  const { summary } = view;
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <SummaryEditor
        key={summary.id}
        summary={{
          id: summary.id,
          title: summary.title,
          standfirst: summary.standfirst ?? "",
          language: summary.language,
          articleId: summary.articleId,
          document: summary.document,
          revision: summary.revision,
        }}
        claims={view.claims}
        readOnly={!view.mayWrite}
      />
      <SummarySignatures view={view} />
    </div>
  );
}
