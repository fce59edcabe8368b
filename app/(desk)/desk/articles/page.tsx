import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
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

function Articles({ articles }: { articles: Article[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left">
        <thead className="text-sm text-ink-soft">
          <tr className="border-b border-rule">
            {["Title", "Outlet", "Published", "With", "Brought in"].map(
              (head) => (
                <th key={head} scope="col" className="py-1 pr-4 font-medium">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.id} className="border-b border-rule align-top">
              <td className="min-w-52 py-2 pr-4 font-serif">
                <Link
                  href={`/desk/articles/${article.id}`}
                  lang={article.language}
                >
                  {article.title}
                </Link>
              </td>
              <td className="py-2 pr-4 text-sm">
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
              </td>
              <td className="py-2 pr-4 text-sm whitespace-nowrap">
                {article.publishedAt?.slice(0, 10)}
              </td>
              <td className="py-2 pr-4 text-sm">{article.assigneeName}</td>
              <td className="py-2 text-sm whitespace-nowrap">
                <Time at={article.createdAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
