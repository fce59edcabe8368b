import { sayOrigins } from "@/domain/provenance/say-origins";
import { eventKindOf } from "@/domain/publishing/cited-claim";
import {
  type ClaimEdition,
  correctionOf,
  type Edition,
  isRetraction,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import { textOfBlock } from "@/domain/summaries/summary-sentences";
import { address, pathOf } from "../public/paths";
import { claimWords } from "../public/words/claim-words";
import { vocabulary } from "../words/vocabulary";
import { escapeXml } from "./xml";

/** An edition at its address now; `firstSlug` where it had another first. */
export type ListedEdition = Edition & { firstSlug?: string | null };

/** A claim or a summary as any feed carries it. */
export type FeedEntry = {
  /** Its page's address. */
  url: string;
  /** The address it had first, which is its lasting id. */
  id: string;
  title: string;
  language: string;
  /** A few paragraphs of HTML with no more than `p` and `strong`. */
  html: string;
  /** When it first came out and when it last changed; ISO 8601, UTC. */
  published: string;
  updated: string;
  authors: string[];
  categories: string[];
};

/** What a feed carries of the newest edition of a claim or summary. */
export function feedEntry(edition: ListedEdition): FeedEntry {
  const { publisher, kind, slug, firstSlug } = edition;
  const isClaim = kind === "claim";
  const title = isClaim ? edition.claim.statement : edition.title;
  const words = claimWords(publisher.language);
  const retracted = isRetraction(edition);
  return {
    url: address(publisher, pathOf(kind, slug)),
    id: address(publisher, pathOf(kind, firstSlug ?? slug)),
    title: retracted ? `${words.retracted}: ${title}` : title,
    language: isClaim ? edition.claim.language : edition.language,
    html: retracted
      ? paragraphs([correctionOf(edition)?.note ?? ""])
      : isClaim
        ? claimHtml(edition)
        : summaryHtml(edition),
    published: edition.firstPublishedAt,
    updated: edition.publishedAt,
    authors: authorsOf(edition),
    categories: isClaim && !retracted ? categoriesOf(edition) : [],
  };
}

function claimHtml({ claim, publisher }: ClaimEdition): string {
  const { language } = publisher;
  const words = claimWords(language);
  const { attribution, rating, rationale } = claim.verdict;
  const said = vocabulary(language).attribution[attribution];
  const verdict = `${words.said} ${said}. ${words.so} ${rating.label}.`;
  const { count } = claim.origins.supports;
  const origins = sayOrigins(count, language, eventKindOf(claim));
  const head = `<p><strong>${escapeXml(verdict)}</strong> ${escapeXml(origins)}.</p>`;
  return head + paragraphs(rationale.split(/\n\s*\n/));
}

function summaryHtml({ standfirst, blocks }: SummaryEdition): string {
  const first = blocks.find((block) => block.kind === "paragraph");
  return paragraphs([standfirst ?? "", first ? textOfBlock(first) : ""]);
}

function paragraphs(texts: string[]): string {
  return texts
    .filter((text) => text.trim() !== "")
    .map((text) => `<p>${escapeXml(text.trim())}</p>`)
    .join("");
}

function authorsOf({ signedBy, publisher }: Edition): string[] {
  const signed = signedBy
    .filter(({ part }) => part === "wrote" || part === "proposed")
    .map(({ name }) => name);
  return signed.length > 0 ? signed : [publisher.name];
}

function categoriesOf({ claim }: ClaimEdition): string[] {
  return [
    claim.verdict.rating.label,
    ...(claim.claimant ? [claim.claimant.name] : []),
    ...(claim.event ? [claim.event.name] : []),
  ];
}
