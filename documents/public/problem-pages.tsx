import { dayInWords } from "@/lib/dates";
import type { PublicDocument } from "./document";
import { Page } from "./parts/page";
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
  const { newsroom, ledgerHead } = site;
  const words = formWords(newsroom.language);
  return renderDocument(
    <Page
      {...{ ledgerHead }}
      publisher={newsroom}
      title={words.notFound}
      description={null}
      path={PATHS.search}
      noIndex
    >
      <div className="text">
        <h1>{words.notFound}</h1>
        <p>{words.notFoundText}</p>
        <SearchForm
          publisher={newsroom}
          query={NOTHING_ASKED}
          facets={{ rating: [], party: [], event: [] }}
        />
      </div>
    </Page>,
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
  const { newsroom, ledgerHead } = site;
  const words = formWords(newsroom.language);
  return renderDocument(
    <Page
      {...{ ledgerHead }}
      publisher={newsroom}
      title={words.withheld}
      description={null}
      path={withheld.path}
      noIndex
    >
      <div className="text">
        <h1>{words.withheld}</h1>
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
      </div>
    </Page>,
  );
}
