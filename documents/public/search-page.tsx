import type {
  Facet,
  ListedClaim,
  ListedSummary,
  Paged,
  SearchQuery,
} from "@/domain/publishing/listing";
import type { PublicDocument } from "./document";
import { ListedClaims, ListedSummaries } from "./parts/listed";
import { Page } from "./parts/page";
import { Pager, withCursor } from "./parts/pager";
import { SearchForm } from "./parts/search-form";
import { PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { listWords } from "./words/list-words";
import { siteWords } from "./words/site-words";

export type SearchPageInput = {
  query: SearchQuery;
  /** What the search can be narrowed to, each with its count. */
  facets: Record<"rating" | "party" | "event", Facet[]>;
  claims: Paged<ListedClaim>;
  /** Given on the first page only. */
  summaries: ListedSummary[];
  after: string | null;
};

/** The page at `/search`: a form that works by GET, and what it found. */
export function searchPage(
  site: Site,
  input: SearchPageInput,
): Promise<PublicDocument> {
  const { newsroom, ledgerHead } = site;
  const { query, after } = input;
  const title = siteWords(newsroom.language).search;
  const path = searchPath(query);
  return renderDocument(
    <Page
      {...{ ledgerHead }}
      publisher={newsroom}
      title={query.q ? `${query.q} · ${title}` : title}
      description={null}
      path={after === null ? path : withCursor(path, after)}
      noIndex
    >
      <div className="text">
        <h1>{title}</h1>
        <SearchForm publisher={newsroom} query={query} facets={input.facets} />
        <Results site={site} input={input} path={path} />
      </div>
    </Page>,
  );
}

type ResultsProps = { site: Site; input: SearchPageInput; path: string };

function Results({ site, input, path }: ResultsProps) {
  const { newsroom } = site;
  const { claims, summaries, query, after } = input;
  const words = listWords(newsroom.language);
  if (path === PATHS.search) return <p>{words.nothingAsked}</p>;
  if (claims.items.length + summaries.length === 0) {
    return <p role="status">{words.nothingFound(query.q)}</p>;
  }
  return (
    <>
      {summaries.length > 0 && (
        <section>
          <h2>{words.foundSummaries}</h2>
          <ListedSummaries summaries={summaries} publisher={newsroom} />
        </section>
      )}
      {claims.items.length > 0 && (
        <section>
          <h2>{words.foundClaims}</h2>
          <ListedClaims claims={claims.items} publisher={newsroom} />
        </section>
      )}
      <Pager publisher={newsroom} {...{ path, after }} next={claims.next} />
    </>
  );
}

/** `/search` with everything that was asked for, in one fixed order. */
export function searchPath(query: SearchQuery): string {
  const { q, rating, party, event, from, to } = query;
  const asked = Object.entries({ q, rating, party, event, from, to }).filter(
    ([, value]) => value !== "",
  );
  const search = new URLSearchParams(asked).toString();
  return search === "" ? PATHS.search : `${PATHS.search}?${search}`;
}
