import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

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
import { keepable } from "@/lib/read-input";
import { listArticles } from "@/usecases/articles/list-articles";
import { readOpenCaptures } from "@/usecases/captures/read-captures";
import { CaptureLines } from "../captures/_components/capture-lines";

export const metadata: Metadata = { title: "Articles" };

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
            New article
          </ButtonLink>
        }
      />
      {captures.length > 0 && (
        <Section title="Captures under way">
          <ul className="divide-y divide-rule">
            <CaptureLines captures={captures} />
          </ul>
        </Section>
      )}
      {shown.length === 0 ? (
        <EmptyState
          act={<ButtonLink href="/desk/articles/new">Bring one in</ButtonLink>}
        >
          {outlet
            ? `No article of ${outlet} is on the desk.`
            : "No article is on the desk yet."}
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
            Earlier articles
          </Link>
        </p>
      )}
    </>
  );
}

type Article = Awaited<ReturnType<typeof listArticles>>[number];

const HEADS = ["Title", "Outlet", "Published", "With", "Brought in"];

function Articles({ articles }: { articles: Article[] }) {
  return (
    <CardTable label="Articles" heads={HEADS}>
      {articles.map((article) => (
        <CardRow key={article.id}>
          <CardLead>
            <Link href={`/desk/articles/${article.id}`} lang={article.language}>
              {article.title}
            </Link>
          </CardLead>
          <CardCell name="Outlet">
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
          <CardCell name="Published" className="whitespace-nowrap">
            {article.publishedAt?.slice(0, 10)}
          </CardCell>
          <CardCell name="With">{article.assigneeName}</CardCell>
          <CardCell name="Brought in">
            <Time at={article.createdAt} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
