import { sayOrigins } from "@/domain/provenance/say-origins";
import { eventKindOf } from "@/domain/publishing/cited-claim";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { checkedClaimReview } from "../claimreview";
import { vocabulary } from "../words/vocabulary";
import type { PublicDocument } from "./document";
import { oembedPath } from "./oembed";
import type { ChangedWords } from "./parts/changed-words";
import type { CitingSummary } from "./parts/cited-by";
import { ClaimBody } from "./parts/claim-body";
import { Page } from "./parts/page";
import { pathOf } from "./paths";
import { renderDocument } from "./render";
import { CLAIM_STYLE } from "./style/style";
import { claimWords } from "./words/claim-words";

export type ClaimPageInput = {
  edition: ClaimEdition;
  citedBy: CitingSummary[];
  changedWords: ChangedWords[];
};

/**
 * The page at `/claims/{slug}`: the newest edition, or what is left of a
 * retracted one, with the summaries that cite it and what newer captures have
 * changed. The only page that carries the claim's ClaimReview.
 */
export function claimPage(input: ClaimPageInput): Promise<PublicDocument> {
  const { edition } = input;
  const { markup } = checkedClaimReview(edition);
  return renderDocument(
    <Page
      {...frameOf(edition)}
      jsonLd={markup ? [markup] : []}
      oembed={oembedPath(edition.publisher, edition.slug)}
    >
      <ClaimBody {...input} frozen={false} />
    </Page>,
    CLAIM_STYLE,
  );
}

/**
 * The page at `/claims/{slug}/editions/{n}`, made of the edition alone: made
 * once when it is published, kept, and sent as the same bytes for ever.
 */
export function claimEditionPage(
  edition: ClaimEdition,
): Promise<PublicDocument> {
  return renderDocument(
    <Page {...frameOf(edition)} noIndex>
      <ClaimBody edition={edition} citedBy={[]} changedWords={[]} frozen />
    </Page>,
    CLAIM_STYLE,
  );
}

function frameOf(edition: ClaimEdition) {
  const { claim, publisher, ledgerHead } = edition;
  return {
    publisher,
    edition,
    ledgerHead,
    style: CLAIM_STYLE,
    title: claim.statement,
    description: inOneLine(edition),
    path: pathOf("claim", edition.slug),
  };
}

/** "Said: yes. So: Disputed. 2 reports · 1 origin", for lists of results. */
function inOneLine({ claim, publisher }: ClaimEdition): string {
  const { language } = publisher;
  const words = claimWords(language);
  const { attribution, rating } = claim.verdict;
  const said = vocabulary(language).attribution[attribution];
  const origins = sayOrigins(
    claim.origins.supports.count,
    language,
    eventKindOf(claim),
  );
  return `${words.said} ${said}. ${words.so} ${rating.label}. ${origins}.`;
}
