import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { may } from "@/domain/people/actor";
import {
  type ArticleView,
  viewArticle,
} from "@/usecases/articles/view-article";
import { readChoices } from "@/usecases/claims/read-choices";
import { readClaimNames } from "@/usecases/claims/read-claim-names";
import type { WorkbenchView } from "../../_workbench/types";
import { Workbench } from "../../_workbench/workbench";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

/** The article stays as it is while one claim after another is in hand. */
export default async function WorkbenchLayout({ params, children }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewArticle(actor, id.data) : undefined;
  if (!view) notFound();
  const [names, { people }] = await Promise.all([
    readClaimNames(actor),
    readChoices(actor),
  ]);
  return (
    <Workbench
      view={toWorkbench(view)}
      names={names}
      people={people}
      maySign={may(actor, "signOffCoverage")}
    >
      {children}
    </Workbench>
  );
}

/** What the browser needs of the article, and no more. */
function toWorkbench(view: ArticleView): WorkbenchView {
  const { article, version, signOff } = view;
  const { createdAt: _brought, ...details } = article;
  const { id, n, sha256, text, blocks, sentences } = version;
  return {
    article: details,
    version: { id, n, sha256, text, blocks, sentences },
    versions: view.versions,
    mentions: view.mentions,
    waiting: view.waiting.map(({ id, claimId, state, before, start, end }) => ({
      id,
      claimId,
      state,
      before,
      start,
      end,
    })),
    claims: view.claims,
    dispositions: view.dispositions,
    signOff: signOff && {
      by: signOff.signedBy,
      at: signOff.signedAt,
      sha256: signOff.versionSha256,
    },
  };
}
