import { CLAIM_STATE_WORDS } from "@/components/words";
import type { SearchKind } from "@/domain/search/kinds";
import { counted, type Noun, type Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";

/** The kinds of things in the words the desk shows, one and many. */
export const KIND_WORDS: Record<SearchKind, { one: Said; many: Said }> = {
  article: {
    one: { en: "Article", fr: "Article" },
    many: { en: "Articles", fr: "Articles" },
  },
  claim: {
    one: { en: "Claim", fr: "Affirmation" },
    many: { en: "Claims", fr: "Affirmations" },
  },
  source: {
    one: { en: "Source", fr: "Source" },
    many: { en: "Sources", fr: "Sources" },
  },
  summary: {
    one: { en: "Summary", fr: "Synthèse" },
    many: { en: "Summaries", fr: "Synthèses" },
  },
  event: {
    one: { en: "Event", fr: "Événement" },
    many: { en: "Events", fr: "Événements" },
  },
  party: {
    one: { en: "Party", fr: "Partie" },
    many: { en: "Parties", fr: "Parties" },
  },
  person: {
    one: { en: "Person", fr: "Personne" },
    many: { en: "People", fr: "Personnes" },
  },
  comment: {
    one: { en: "Comment", fr: "Commentaire" },
    many: { en: "Comments", fr: "Commentaires" },
  },
};

const STATE_WORDS: Record<string, Said> = {
  draft: { en: "Draft", fr: "Brouillon" },
  ...CLAIM_STATE_WORDS,
  withdrawn: { en: "Withdrawn", fr: "Retirée" },
  disabled: { en: "Disabled", fr: "Sans accès" },
};

/** States that anything on the desk can be in, in the order they come. */
export const STATES = Object.keys(STATE_WORDS);

/** A state as people read it. */
export function stateWord(state: string, t: Translate): string {
  const said = STATE_WORDS[state];
  return said ? t.of(said) : state;
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

const FOUND_FR: Noun = { one: "résultat", other: "résultats" };

/** How many were found, never more than was counted. */
export function sayCount(
  { count, more }: { count: number; more: boolean },
  t: Translate,
): string {
  const found = t(`${count} found`, counted(count, FOUND_FR, "fr"));
  return more ? t(`More than ${found}`, `Plus de ${found}`) : found;
}

/** What is asked, as an address holds it; nothing in it is empty. */
export type Query = Record<string, string>;
