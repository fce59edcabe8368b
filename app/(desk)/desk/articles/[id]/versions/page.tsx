import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead, Section } from "@/components/page";
import { compareVersions } from "@/usecases/articles/compare-versions";
import { withReceipts } from "@/usecases/captures/read-receipts";
import { CopyList } from "../../../_components/copy-list";
import { ChangedText } from "./changed-text";
import { PickVersions } from "./pick-versions";
import { VersionTable } from "./version-table";

export const generateMetadata = titled("Versions", "Versions");

const number = z.coerce.number().int().min(1).max(100_000);
const asked = z.object({
  articleId: z.uuid(),
  from: number.optional().catch(undefined),
  to: number.optional().catch(undefined),
});

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function VersionsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { id: articleId } = await params;
  const read = asked.safeParse({ ...(await searchParams), articleId });
  const found = read.success && (await compareVersions(actor, read.data));
  if (!found) notFound();
  const { article, versions, compared } = found;
  const copies = await withReceipts(actor.newsroomId, found.copies);
  const path = `/desk/articles/${article.id}`;
  return (
    <div className="mx-auto max-w-4xl">
      <PageHead
        title="Versions"
        about={
          <Link href={path} lang={article.language} className="font-serif">
            {article.title}
          </Link>
        }
        acts={
          <ButtonLink href={`${path}/capture`}>
            {t("Capture again", "Saisir à nouveau")}
          </ButtonLink>
        }
      />
      <VersionTable versions={versions} />
      <Section title={t("What changed", "Ce qui a changé")}>
        {versions.length > 1 && (
          <PickVersions versions={versions} compared={compared} />
        )}
        {compared ? (
          <ChangedText
            segments={compared.segments}
            language={article.language}
          />
        ) : (
          <EmptyState>
            {versions.length > 1
              ? t(
                  "The article has no such version. Choose two of the list.",
                  "L’article n’a pas cette version. Choisissez-en deux dans la liste.",
                )
              : t(
                  "There is one version, so nothing has changed yet.",
                  "Il n’y a qu’une version\u00a0: rien n’a encore changé.",
                )}
          </EmptyState>
        )}
      </Section>
      <Section
        title={t("Saved copies of the page", "Copies conservées de la page")}
        id="copies"
      >
        {copies.length > 0 ? (
          <CopyList copies={copies} />
        ) : (
          <p className="text-sm text-ink-soft">
            {t(
              "None. A copy is kept of what is captured from its address or handed over by the bookmarklet.",
              "Aucune. Une copie est conservée de ce qui est saisi depuis son adresse ou remis par le marque-page actif.",
            )}
          </p>
        )}
      </Section>
    </div>
  );
}
