import { isRecord } from "@/lib/json";
import type { LintCode } from "./claimreview-findings";

/** What the page around the markup shows, so that the two can be compared. */
export type PageAround = {
  /** Whole address of the page that carries the markup. */
  url: string;
  /** The rating as the page prints it. */
  rating: string;
  /** Every label of the newsroom's scale. */
  scaleWords: readonly string[];
  /** Whether the claim has a known claimant. */
  claimantKnown: boolean;
  reviewsOnPage: number;
  /** The `url`s of the ClaimReviews on all other pages of the site. */
  urlsElsewhere: ReadonlySet<string>;
  /** What asking for `url` gave; null where nobody asked. */
  answer: { status: number; redirected: boolean } | null;
};

export type Json = Record<string, unknown>;

/** The text under `key` without spaces around it; empty if it isn't one. */
export function textIn(held: Json, key: string): string {
  const value = held[key];
  return typeof value === "string" ? value.trim() : "";
}

const PLACEHOLDER =
  /^(?:unknown|anonymous|various|none|n\/?a|no (?:known )?author|inconnue?|anonyme|divers|aucun|sans auteur|[-–—?.]+)$/i;

/** Rule 4: numbers, where there are any. */
export function numbers(rating: Json): LintCode[] {
  const parts = [rating.worstRating, rating.ratingValue, rating.bestRating];
  if (parts.every((part) => part === undefined)) return [];
  // Feeds in the wild write numbers as strings; both are read.
  const [worst, value, best] = parts.map((part) =>
    typeof part === "string" && part.trim() !== "" ? Number(part) : part,
  );
  if (!isNumber(worst) || !isNumber(value) || !isNumber(best)) {
    return ["numbers-incomplete"];
  }
  return [
    ...when(worst < 1 || worst >= best, "scale-out-of-order"),
    ...when(value < worst || value > best, "value-off-scale"),
  ];
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Rule 5: claimants have names, and nobody is called "unknown". */
export function authors(item: Json, { claimantKnown }: PageAround): LintCode[] {
  if (item.author === undefined) return [];
  const names = oneOrMore(item.author).map((author) =>
    isRecord(author) ? textIn(author, "name") : "",
  );
  const placeholder = names.some((name) => PLACEHOLDER.test(name));
  return [
    ...when(names.includes(""), "author-without-name"),
    ...when(placeholder || !claimantKnown, "placeholder-author"),
  ];
}

/** Rule 6: where the claim appeared, and not only on our own pages. */
export function appearances(item: Json, { url }: PageAround): LintCode[] {
  const works = [item.appearance, item.firstAppearance]
    .filter((work) => work !== undefined)
    .flatMap(oneOrMore);
  if (works.length === 0) return ["no-appearance"];
  const own = works.every((work) => {
    const address = isRecord(work) ? textIn(work, "url") : String(work);
    const host = URL.parse(address)?.hostname;
    return host !== undefined && isOfSite(host, url);
  });
  return when(own, "only-own-appearance");
}

/** Whether `host` is the host of the page at `pageUrl` or below it. */
export function isOfSite(host: string, pageUrl: string): boolean {
  const own = URL.parse(pageUrl)?.hostname ?? "";
  return host === own || host.endsWith(`.${own}`);
}

function oneOrMore(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The code in a list if the rule is broken, else none. */
export function when(broken: boolean, code: LintCode): LintCode[] {
  return broken ? [code] : [];
}
