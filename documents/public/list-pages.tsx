import type { ReactNode } from "react";

import type {
  ListedClaim,
  ListedCorrection,
  ListedSummary,
  Paged,
} from "@/domain/publishing/listing";
import { correctionsLog } from "../corrections-log";
import type { PublicDocument } from "./document";
import type { JsonLd } from "./json-ld";
import { Corrections } from "./parts/corrections";
import { ListedClaims, ListedSummaries } from "./parts/listed";
import { Page } from "./parts/page";
import { Pager, withCursor } from "./parts/pager";
import { Paragraphs } from "./parts/quoted";
import { PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { aboutWords } from "./words/about-words";
import { listWords } from "./words/list-words";
import { siteWords } from "./words/site-words";

/** One page of a list, and what it began after (null: the newest). */
export type ListPageInput<Item> = Paged<Item> & { after: string | null };

/** The page at `/summaries`, newest first. */
export function summariesPage(
  site: Site,
  list: ListPageInput<ListedSummary>,
): Promise<PublicDocument> {
  const { language } = site.newsroom;
  const none = listWords(language).noSummaries;
  const title = siteWords(language).summaries;
  return renderDocument(
    <List {...{ site, list, title, none }} path={PATHS.summaries}>
      <ListedSummaries summaries={list.items} publisher={site.newsroom} />
    </List>,
  );
}

/** The page at `/claims`, newest first. */
export function claimsPage(
  site: Site,
  list: ListPageInput<ListedClaim>,
): Promise<PublicDocument> {
  const { language } = site.newsroom;
  const none = listWords(language).noClaims;
  const title = siteWords(language).claims;
  return renderDocument(
    <List {...{ site, list, title, none }} path={PATHS.claims}>
      <ListedClaims claims={list.items} publisher={site.newsroom} />
    </List>,
  );
}

/** The page at `/corrections`: the policy, then every correction made. */
export function correctionsPage(
  site: Site,
  list: ListPageInput<ListedCorrection>,
): Promise<PublicDocument> {
  const { newsroom } = site;
  const words = listWords(newsroom.language);
  const title = siteWords(newsroom.language).corrections;
  return renderDocument(
    <List
      {...{ site, list, title }}
      none={words.noCorrections}
      path={PATHS.corrections}
      jsonLd={[correctionsLog(newsroom, list.items)]}
    >
      {list.after === null && (
        <>
          <p className="standfirst">{words.correctionsIntro}</p>
          <details>
            <summary>{aboutWords(newsroom.language).correctionsPolicy}</summary>
            <Paragraphs text={newsroom.correctionsPolicy} />
          </details>
        </>
      )}
      <Corrections corrections={list.items} publisher={newsroom} />
    </List>,
  );
}

type ListProps = {
  site: Site;
  list: ListPageInput<unknown>;
  title: string;
  none: string;
  path: string;
  jsonLd?: JsonLd[];
  children: ReactNode;
};

function List(props: ListProps) {
  const { site, list, title, none, path, jsonLd, children } = props;
  const { newsroom, ledgerHead } = site;
  const { after, next, items } = list;
  const own = after === null ? path : withCursor(path, after);
  return (
    <Page
      {...{ title, ledgerHead, jsonLd }}
      publisher={newsroom}
      description={null}
      path={own}
      noIndex={after !== null}
    >
      <div className="text">
        <h1>{title}</h1>
        {children}
        {items.length === 0 && <p>{none}</p>}
        <Pager publisher={newsroom} {...{ path, after, next }} />
      </div>
    </Page>
  );
}
