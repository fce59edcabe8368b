import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { readQueue } from "@/usecases/queue/read-queue";
import {
  NotPublished,
  Published,
  Returned,
  ToCountersign,
} from "./_queue/signatures";
import {
  Captures,
  Overdue,
  ReaderReports,
  ToCheck,
  ToReanchor,
  ToRecheck,
} from "./_queue/work";

export const generateMetadata = titled("Queue", "File");

export default async function QueuePage() {
  const actor = await requireActor();
  const t = useTranslation();
  const queue = await readQueue(actor);
  const { published, ...waiting } = queue;
  const nothing = Object.values(waiting).every((part) => part.length === 0);
  return (
    <div className="mx-auto max-w-4xl">
      <PageHead
        title={t("Queue", "File")}
        about={t(
          `What waits for ${actor.name}.`,
          `Ce qui attend ${actor.name}.`,
        )}
        acts={
          <ButtonLink href="/desk/articles/new" look="primary">
            {t("New article", "Nouvel article")}
          </ButtonLink>
        }
      />
      {nothing && (
        <EmptyState
          act={
            <ButtonLink href="/desk/articles">
              {t("See the articles", "Voir les articles")}
            </ButtonLink>
          }
        >
          {t(
            "Nothing waits for you. Claims and articles that are given to you, and verdicts that need your signature, appear here.",
            "Rien ne vous attend. Les affirmations et les articles qui vous sont confiés, et les verdicts qui demandent votre signature, apparaissent ici.",
          )}
        </EmptyState>
      )}
      <Overdue queue={queue} />
      <ToCountersign queue={queue} />
      <Returned queue={queue} />
      <NotPublished queue={queue} />
      <ToCheck queue={queue} />
      <ToReanchor queue={queue} />
      <Captures queue={queue} />
      <ToRecheck queue={queue} />
      <ReaderReports queue={queue} />
      <Published queue={queue} />
    </div>
  );
}
