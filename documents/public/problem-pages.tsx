import { dayInWords } from "@/lib/dates";
import type { PublicDocument } from "./document";
import { PlainPage } from "./parts/plain-page";
import { Paragraphs } from "./parts/quoted";
import { SearchForm } from "./parts/search-form";
import { PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { formWords } from "./words/form-words";

const NOTHING_ASKED = {
  q: "",
  rating: "",
  party: "",
  event: "",
  from: "",
  to: "",
};

/** What a 404 answers with: that there is nothing, and a way to search. */
export function notFoundPage(site: Site): Promise<PublicDocument> {
  const { newsroom } = site;
  const words = formWords(newsroom.language);
  return renderDocument(
    <PlainPage site={site} title={words.notFound} path={PATHS.search}>
      <p>{words.notFoundText}</p>
      <SearchForm
        publisher={newsroom}
        query={NOTHING_ASKED}
        facets={{ rating: [], party: [], event: [] }}
      />
    </PlainPage>,
  );
}

/** What is kept back, why, who demanded it and on which day (ISO). */
export type Withheld = {
  path: string;
  reason: string;
  authority: string | null;
  on: string | null;
};

/** What a 451 answers with: that it was here, and why it may not be shown. */
export function withheldPage(
  site: Site,
  withheld: Withheld,
): Promise<PublicDocument> {
  const { newsroom } = site;
  const words = formWords(newsroom.language);
  return renderDocument(
    <PlainPage site={site} title={words.withheld} path={withheld.path}>
      <p>{words.withheldText}</p>
      <blockquote>
        <Paragraphs text={withheld.reason} />
      </blockquote>
      {withheld.authority && withheld.on && (
        <p>
          {words.demanded(
            withheld.authority,
            dayInWords(withheld.on, newsroom.language),
          )}
        </p>
      )}
    </PlainPage>,
  );
}
