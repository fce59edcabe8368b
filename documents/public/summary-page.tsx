import { isRetraction, type SummaryEdition } from "@/domain/publishing/edition";
import { newsArticle } from "../news-article";
import type { PublicDocument } from "./document";
import { Page } from "./parts/page";
import { SummaryBody } from "./parts/summary-body";
import { pathOf } from "./paths";
import { renderDocument } from "./render";

/**
 * The page at `/summaries/{slug}`: the newest edition, every cited passage
 * with its verdict, or what is left of a retracted one.
 */
export function summaryPage(edition: SummaryEdition): Promise<PublicDocument> {
  const jsonLd = isRetraction(edition) ? [] : [newsArticle(edition)];
  return renderDocument(
    <Page {...frameOf(edition)} jsonLd={jsonLd}>
      <SummaryBody edition={edition} frozen={false} />
    </Page>,
  );
}

/**
 * The page at `/summaries/{slug}/editions/{n}`, made of the edition alone:
 * made once, kept, and sent as the same bytes for ever.
 */
export function summaryEditionPage(
  edition: SummaryEdition,
): Promise<PublicDocument> {
  return renderDocument(
    <Page {...frameOf(edition)} noIndex>
      <SummaryBody edition={edition} frozen />
    </Page>,
  );
}

function frameOf({ publisher, ledgerHead, title, ...rest }: SummaryEdition) {
  const path = pathOf("summary", rest.slug);
  return { publisher, ledgerHead, title, description: rest.standfirst, path };
}
