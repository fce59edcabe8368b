import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import {
  CardCell,
  CardLead,
  CardRow,
  CardTable,
} from "@/components/card-table";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { cursor, toCursor } from "@/lib/cursor";
import type { Said } from "@/lib/language";
import { keepable } from "@/lib/read-input";
import { listArticles } from "@/usecases/articles/list-articles";
import { readOpenCaptures } from "@/usecases/captures/read-captures";
import { CaptureLines } from "../captures/_components/capture-lines";

export const generateMetadata = titled("Articles", "Articles");

const PAGE = 50;

/** Captures shown above the articles; older ones are in people's queues. */
const CAPTURES = 10;

const filters = z.object({
  outlet: z.string().overwrite(keepable).max(200).optional().catch(undefined),
  after: cursor.catch(undefined),
});

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { outlet, after } = filters.parse(await searchParams);
  const filter = { outlet: outlet || undefined, after };
  const [found, captures] = await Promise.all([
    listArticles(actor, { ...filter, limit: PAGE + 1 }),
    after ? [] : readOpenCaptures(actor, { limit: CAPTURES }),
  ]);
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  return (
    <>
      <PageHead
        title="Articles"
        acts={
          <ButtonLink href="/desk/articles/new" look="primary">
            {t("New article", "Nouvel article")}
          </ButtonLink>
        }
      />
      {captures.length > 0 && (
        <Section title={t("Captures under way", "Saisies en cours")}>
          <ul className="divide-y divide-rule">
            <CaptureLines captures={captures} />
          </ul>
        </Section>
      )}
      {shown.length === 0 ? (
        <EmptyState
          act={
            <ButtonLink href="/desk/articles/new">
              {t("Bring one in", "En ajouter un")}
            </ButtonLink>
          }
        >
          {outlet
            ? t(
                `No article of ${outlet} is on the desk.`,
                `Aucun article du média ${outlet} n’est sur le bureau.`,
              )
            : t(
                "No article is on the desk yet.",
                "Aucun article n’est encore sur le bureau.",
              )}
        </EmptyState>
      ) : (
        <Articles articles={shown} />
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/articles",
              query: { ...(outlet && { outlet }), after: toCursor(last) },
            }}
          >
            {t("Earlier articles", "Articles antérieurs")}
          </Link>
        </p>
      )}
    </>
  );
}

type Article = Awaited<ReturnType<typeof listArticles>>[number];

const HEADS = {
  title: { en: "Title", fr: "Titre" },
  outlet: { en: "Outlet", fr: "Média" },
  published: { en: "Published", fr: "Publication" },
  with: { en: "With", fr: "Confié à" },
  broughtIn: { en: "Brought in", fr: "Ajouté" },
} satisfies Record<string, Said>;

function Articles({ articles }: { articles: Article[] }) {
  const t = useTranslation();
  return (
    <CardTable label="Articles" heads={Object.values(HEADS).map(t.of)}>
      {articles.map((article) => (
        <CardRow key={article.id}>
          <CardLead>
            <Link href={`/desk/articles/${article.id}`} lang={article.language}>
              {article.title}
            </Link>
          </CardLead>
          <CardCell name={t.of(HEADS.outlet)}>
            {article.outlet && (
              <Link
                href={{
                  pathname: "/desk/articles",
                  query: { outlet: article.outlet },
                }}
              >
                {article.outlet}
              </Link>
            )}
          </CardCell>
          <CardCell name={t.of(HEADS.published)} className="whitespace-nowrap">
            {article.publishedAt?.slice(0, 10)}
          </CardCell>
          <CardCell name={t.of(HEADS.with)}>{article.assigneeName}</CardCell>
          <CardCell name={t.of(HEADS.broughtIn)}>
            <Time at={article.createdAt} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
