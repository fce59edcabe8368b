"use client";

import { useTranslation } from "#translation";

import { AssignForm } from "@/app/(desk)/desk/_claim/assign-form";
import { ButtonLink } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Time } from "@/components/time";
import { assignArticleAction } from "./actions";
import { EditArticle } from "./edit-article";
import type { WorkbenchArticle, WorkbenchView } from "./types";

type Props = {
  open: boolean;
  onClose: () => void;
  article: WorkbenchArticle;
  versions: WorkbenchView["versions"];
  people: { id: string; name: string }[];
};

/** What is known of the article beside its words, and who looks after it. */
export function DetailsDialog({ open, onClose, ...props }: Props) {
  const t = useTranslation();
  const { article } = props;
  return (
    <Dialog title={t("The article", "L’article")} open={open} onClose={onClose}>
      <div className="space-y-6">
        <AssignForm
          action={assignArticleAction}
          subjectId={article.id}
          assignedTo={article.assignedTo}
          dueAt={article.dueAt}
          people={props.people}
        />
        <EditArticle article={article} />
        <Versions articleId={article.id} versions={props.versions} />
      </div>
    </Dialog>
  );
}

function Versions(props: {
  articleId: string;
  versions: WorkbenchView["versions"];
}) {
  const t = useTranslation();
  const { articleId, versions } = props;
  const path = `/desk/articles/${articleId}`;
  return (
    <section aria-label="Versions" className="text-sm">
      <h3 className="mb-1 font-semibold">Versions</h3>
      <ol className="space-y-1">
        {versions.map((version) => (
          <li key={version.id} className="flex flex-wrap gap-x-3">
            <span>Version {version.n}</span>
            <span className="text-ink-soft">
              <Time at={version.capturedAt} />
            </span>
            <span className="font-mono text-ink-soft" title={version.sha256}>
              {version.sha256.slice(0, 16)}
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-2 flex flex-wrap gap-2">
        <ButtonLink href={`${path}/versions`}>
          {t("See what changed", "Voir ce qui a changé")}
        </ButtonLink>
        <ButtonLink href={`${path}/capture`}>
          {t("Capture again", "Saisir à nouveau")}
        </ButtonLink>
        <ButtonLink href={`/desk/reports?of=article:${articleId}`}>
          {t("Report", "Rapport")}
        </ButtonLink>
      </p>
    </section>
  );
}
