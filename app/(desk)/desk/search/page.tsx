import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { EmptyState, PageHead } from "@/components/page";
import {
  type SearchFacets,
  searchFacets,
  searchPlace,
} from "@/domain/search/search-input";
import { type SearchAnswer, searchDesk } from "@/usecases/search/search-desk";
import { readScale } from "@/usecases/verdicts/edit-scale";
import { FoundList } from "./found-list";
import { NarrowBy } from "./narrow-by";
import { SearchForm } from "./search-form";
import { type Query, sayCount } from "./search-words";

export const generateMetadata = titled("Search", "Recherche");

const PAGE = 25;

/** What can't be read of an address narrows nothing. */
const asked = z.object({
  q: z.string().max(10_000).catch(""),
  after: searchPlace.catch(undefined),
});

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

function readFacets(params: Record<string, unknown>): SearchFacets {
  const read = Object.entries(searchFacets).map(([name, schema]) => {
    const value = schema.safeParse(params[name]);
    return [name, value.success ? value.data : undefined];
  });
  return Object.fromEntries(read);
}

export default async function SearchPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const params = await searchParams;
  const { q, after } = asked.parse(params);
  const facets = readFacets(params);
  const [answer, scale] = await Promise.all([
    searchDesk(actor, { q, ...facets, after, limit: PAGE }),
    readScale(actor),
  ]);
  const query = queryOf({ q, ...facets });
  return (
    <>
      <PageHead
        title={t("Search", "Recherche")}
        about={t(
          "Articles, claims, sources, summaries, events, parties, people and comments of this desk. Words in quotation marks are found as they stand.",
          "Articles, affirmations, sources, synthèses, événements, parties, personnes et commentaires de ce bureau. Les mots entre guillemets sont cherchés tels quels.",
        )}
      />
      <SearchForm query={query} scale={scale} />
      <NarrowBy query={query} choices={answer.choices} />
      <Results answer={answer} query={query} />
    </>
  );
}

/** What is asked, as an address holds it. */
function queryOf(given: Record<string, string | undefined>): Query {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value ? [[name, value] as const] : [],
    ),
  );
}

function Results({ answer, query }: { answer: SearchAnswer; query: Query }) {
  const t = useTranslation();
  const { found, near, next, more } = answer;
  const isAsked = Object.keys(query).length > 0;
  if (found.length === 0) {
    return (
      <EmptyState>
        {isAsked
          ? t(
              "Nothing on this desk fits. Try fewer words, the beginning of one, or another spelling.",
              "Rien ici ne correspond. Essayez avec moins de mots, le début d’un mot ou une autre graphie.",
            )
          : t("This desk has nothing yet.", "Ce bureau n’a encore rien.")}
      </EmptyState>
    );
  }
  return (
    <section aria-label={t("What was found", "Ce qui a été trouvé")}>
      <p role="status" className="mb-2 text-sm text-ink-soft">
        {isAsked
          ? sayCount(answer, t)
          : t(
              "The newest things on this desk",
              "Le plus récent dans ce bureau",
            )}
        {near.length > 0 &&
          t(
            `; also looked for: ${near.join(", ")}`,
            `\u00a0; aussi cherché\u00a0: ${near.join(", ")}`,
          )}
      </p>
      <FoundList found={found} />
      {next && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/search",
              query: { ...query, after: next },
            }}
          >
            {t("More", "Plus de résultats")}
          </Link>
        </p>
      )}
      {!next && more && query.q && (
        <p className="mt-4 text-sm text-ink-soft">
          {t(
            "There is more than is listed here. Narrow the search to see it.",
            "Il y en a plus que cette liste ne montre. Restreignez la recherche pour le voir.",
          )}
        </p>
      )}
    </section>
  );
}
