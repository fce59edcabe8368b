import { codePointLength } from "@/lib/code-points";
import { isRecord } from "@/lib/json";
import {
  finding,
  type LintCode,
  type LintFinding,
} from "./claimreview-findings";
import {
  appearances,
  authors,
  isOfSite,
  type Json,
  numbers,
  type PageAround,
  textIn,
  when,
} from "./claimreview-rules";

const LONGEST_CLAIM = 75;
const WORD_BEGINS = "(?<![\\p{L}\\p{N}])";
const COLON = ":\\s*";
/**
 * Checks a ClaimReview by the eight rules of standards §1.4. Google's own
 * validator no longer knows the type, so this is the only check it gets.
 */
export function lintClaimReview(
  markup: unknown,
  page: PageAround,
): LintFinding[] {
  const review = isRecord(markup) ? markup : {};
  const rating = isRecord(review.reviewRating) ? review.reviewRating : {};
  const item = isRecord(review.itemReviewed) ? review.itemReviewed : {};
  return [
    ...shape(review, rating),
    ...addresses(textIn(review, "url"), page),
    ...claimWords(review, rating, page),
    ...numbers(rating),
    ...authors(item, page),
    ...appearances(item, page),
    ...rendered(textIn(review, "url"), textIn(rating, "alternateName"), page),
  ].map(finding);
}

/** Rule 1: the parts without which it says nothing. */
function shape(review: Json, rating: Json): LintCode[] {
  const context = textIn(review, "@context");
  return [
    ...when(!/^https?:\/\/schema\.org\/?$/.test(context), "no-context"),
    ...when(review["@type"] !== "ClaimReview", "not-a-claim-review"),
    ...when(textIn(review, "claimReviewed") === "", "no-claim"),
    ...when(textIn(rating, "alternateName") === "", "no-rating-word"),
    ...when(textIn(review, "url") === "", "no-url"),
  ];
}

/** Rule 2: the check's own address. */
function addresses(address: string, { url, answer }: PageAround): LintCode[] {
  if (address === "") return [];
  const target = URL.parse(address);
  const scheme = target?.protocol;
  const onTrial = scheme === "http:" && URL.parse(url)?.protocol === scheme;
  if (!target || (scheme !== "https:" && !onTrial)) return ["url-not-https"];
  const answers = !answer || (answer.status === 200 && !answer.redirected);
  return [
    ...when(onTrial, "site-not-https"),
    ...when(!isOfSite(target.hostname, url), "url-elsewhere"),
    ...when(!answers, "url-does-not-answer"),
  ];
}

/** Rule 3: the claim in words, without its rating. */
function claimWords(review: Json, rating: Json, page: PageAround): LintCode[] {
  const claim = textIn(review, "claimReviewed");
  const word = textIn(rating, "alternateName");
  const afterColon = page.scaleWords.some(
    (scaleWord) => scaleWord !== "" && holds(claim, scaleWord, COLON),
  );
  return [
    ...when(codePointLength(claim) > LONGEST_CLAIM, "claim-long"),
    ...when(
      (word !== "" && holds(claim, word, WORD_BEGINS)) || afterColon,
      "claim-holds-rating",
    ),
  ];
}

/** Whether `text` has `word` as a whole word, with `before` in front of it. */
function holds(text: string, word: string, before: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const edge = "[\\p{L}\\p{N}]";
  const pattern = `${before}${literal}(?!${edge})`;
  return new RegExp(pattern, "iu").test(text);
}

/** Rules 7 and 8: once on the site, and as the page says. */
function rendered(url: string, word: string, page: PageAround): LintCode[] {
  const same = word.toLowerCase() === page.rating.trim().toLowerCase();
  return [
    ...when(page.reviewsOnPage > 1, "several-on-page"),
    ...when(page.urlsElsewhere.has(url), "url-taken"),
    ...when(word !== "" && !same, "rating-differs"),
  ];
}
