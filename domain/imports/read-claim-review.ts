import { isRecord } from "@/lib/json";
import type { Result } from "@/lib/result";
import {
  type GivenCheck,
  type ImportedCheck,
  readGiven,
} from "./imported-check";
import type { RecordReason } from "./refusal";

/** A check and the site of its author, where the record gives one. */
export type ReadCheck = { check: ImportedCheck; authorUrl: string | null };

/** As deep as publishers nest, and some more. */
const DEEPEST = 12;
/** More than any page has in earnest. */
const MOST_NODES = 2000;

/** Every ClaimReview inside a value: in feeds, lists, graphs and wrappings. */
export function claimReviewsIn(value: unknown): unknown[] {
  const found: unknown[] = [];
  const left = [{ value, depth: 0 }];
  for (let at = 0; at < left.length && at < MOST_NODES; at += 1) {
    const { value: held, depth } = left[at] ?? { value: null, depth: 0 };
    if (isRecord(held) && isOfType(held, "ClaimReview")) found.push(held);
    else if (depth < DEEPEST && held !== null && typeof held === "object") {
      const inner = Object.values(held).slice(0, MOST_NODES);
      left.push(...inner.map((value) => ({ value, depth: depth + 1 })));
    }
  }
  return found;
}

/** Whether a feed's item says that its publisher took the check down. */
export function isWithdrawn(value: unknown): boolean {
  return isRecord(value) && textOf(value.dateDeleted) !== null;
}

/** Reads one ClaimReview as schema.org describes it and as publishers write it. */
export function readClaimReview(
  node: unknown,
): Result<ReadCheck, RecordReason> {
  const review = isRecord(node) ? node : {};
  const read = readGiven(givenBy(review));
  if (!read.ok) return read;
  return { ok: true, value: { check: read.value, authorUrl: siteOf(review) } };
}

function givenBy(review: Record<string, unknown>): GivenCheck {
  const rating = recordOf(review.reviewRating);
  const claim = recordOf(review.itemReviewed);
  const appearance = recordOf(claim.firstAppearance ?? claim.appearance);
  return {
    statement: textOf(review.claimReviewed),
    claimant: textOf(claim.author),
    saidOn: textOf(claim.datePublished) ?? textOf(appearance.datePublished),
    publishedOn: textOf(review.datePublished),
    url: textOf(review.url) ?? textOf(review["@id"]),
    publisher: publisherOf(review),
    title: textOf(review.headline) ?? textOf(review.name),
    language: textOf(review.inLanguage),
    words: textOf(rating.alternateName) ?? textOf(rating.name),
    value: textOf(rating.ratingValue),
    best: textOf(rating.bestRating),
    worst: textOf(rating.worstRating),
  };
}

/** The house: its own entry if there is one, else an author that is a body. */
function publisherOf(review: Record<string, unknown>): string | null {
  const author = recordOf(review.author);
  const isBody = !isOfType(author, "Person");
  return textOf(review.publisher) ?? (isBody ? textOf(review.author) : null);
}

/** A person's page may be anywhere; a house's site is the house's. */
function siteOf(review: Record<string, unknown>): string | null {
  const author = recordOf(review.author);
  return isOfType(author, "Person") ? null : textOf(author.url);
}

function isOfType(node: Record<string, unknown>, type: string): boolean {
  const types = [node["@type"]].flat();
  return types.some(
    (one) =>
      typeof one === "string" &&
      one.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "") === type,
  );
}

function recordOf(value: unknown): Record<string, unknown> {
  const first = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? first : {};
}

/** Text however it is wrapped: a number, a list, a value object, a named thing. */
function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (depth > 3) return null;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  if (!isRecord(value)) return null;
  return textOf(value["@value"] ?? value.name ?? value["@id"], depth + 1);
}
