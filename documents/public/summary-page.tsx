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

function frameOf(edition: SummaryEdition) {
  const { publisher, ledgerHead, title, standfirst: description } = edition;
  const path = pathOf("summary", edition.slug);
  return { publisher, edition, ledgerHead, title, description, path };
}
