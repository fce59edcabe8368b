import { CLAIM_STATES } from "@/domain/claims/claim";
import type { SearchKind } from "@/domain/search/kinds";

/** The kinds of things in the words the desk shows, one and many. */
export const KIND_WORDS: Record<SearchKind, { one: string; many: string }> = {
  article: { one: "Article", many: "Articles" },
  claim: { one: "Claim", many: "Claims" },
  source: { one: "Source", many: "Sources" },
  summary: { one: "Summary", many: "Summaries" },
  event: { one: "Event", many: "Events" },
  party: { one: "Party", many: "Parties" },
  person: { one: "Person", many: "People" },
  comment: { one: "Comment", many: "Comments" },
};

/** States that anything on the desk can be in, in the order they come. */
export const STATES = ["draft", ...CLAIM_STATES, "withdrawn", "disabled"];

/** A state as people read it. */
export function stateWord(state: string): string {
  const words = state.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The page of the desk that shows a thing. */
export function pageOf(of: { kind: SearchKind; pageId: string }): string {
  const { kind, pageId } = of;
  switch (kind) {
    case "article":
      return `/desk/articles/${pageId}`;
    case "claim":
      return `/desk/claims/${pageId}`;
    case "comment":
      return `/desk/claims/${pageId}#comments`;
    case "source":
      return `/desk/sources/${pageId}`;
    case "summary":
      return `/desk/summaries/${pageId}`;
    case "event":
      return `/desk/events/${pageId}`;
    case "party":
      return `/desk/parties/${pageId}`;
    case "person":
      // Nobody has a page of their own; what they have to do with is one.
      return `/desk/search?person=${pageId}`;
  }
}

/** How many were found, never more than was counted. */
export function sayCount({ count, more }: { count: number; more: boolean }) {
  if (more) return `More than ${count} found`;
  return count === 1 ? "1 found" : `${count} found`;
}

/** What is asked, as an address holds it; nothing in it is empty. */
export type Query = Record<string, string>;
