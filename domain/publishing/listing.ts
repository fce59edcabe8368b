import type { CitedClaim } from "./cited-claim";
import type { EditionCorrection } from "./edition";

/** A published claim as a list shows it. */
export type ListedClaim = CitedClaim & {
  firstPublishedAt: string;
  publishedAt: string;
  retracted: boolean;
};

/** A published summary as a list shows it. */
export type ListedSummary = {
  slug: string;
  title: string;
  standfirst: string | null;
  language: string;
  firstPublishedAt: string;
  publishedAt: string;
  retracted: boolean;
};

/** A correction as the public log shows it. */
export type ListedCorrection = {
  kind: "claim" | "summary";
  slug: string;
  title: string;
  language: string;
  /** The edition that the correction made. */
  n: number;
  publishedAt: string;
  correction: EditionCorrection;
};

/** One page of a keyset-paged list; `next` is what the next page begins after. */
export type Paged<Item> = { items: Item[]; next: string | null };

/** A value a search can be narrowed to, and how many results it leaves. */
export type Facet = { value: string; label: string; count: number };

/** What a reader asked the search for; empty strings where nothing. */
export type SearchQuery = {
  q: string;
  rating: string;
  party: string;
  event: string;
  /** Days as ISO dates, both included. */
  from: string;
  to: string;
};
