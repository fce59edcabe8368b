import type { Language } from "@/lib/language";
import type { Counts } from "./impact";

/** What was said anew of who speaks for a party to an event. */
export type PartyChange =
  | { kind: "source"; source: string }
  | { kind: "event"; party: string; event: string }
  | { kind: "party"; party: string };

/** What the change does to one claim. */
export type PartyImpact = {
  before: Counts;
  after: Counts;
  published: boolean;
};

/** Whether a claim comes down to other numbers than before. */
export function hasMoved({ before, after }: PartyImpact): boolean {
  return (
    before.origins !== after.origins ||
    before.independentOfParties !== after.independentOfParties
  );
}

type Words = {
  source: (source: string) => string;
  event: (party: string, event: string) => string;
  party: (party: string) => string;
  independent: (before: number, after: number) => string;
  published: string;
};

const WORDS: Record<Language, Words> = {
  en: {
    source: (source) =>
      `Who published “${source}”, or who speaks in it, was changed.`,
    event: (party, event) =>
      `What ${party} has at stake in “${event}” was changed.`,
    party: (party) => `What is known of ${party} was changed.`,
    independent: (before, after) =>
      `Origins that are no party to the event: ${before}, now ${after}.`,
    published: "It is published.",
  },
  fr: {
    source: (source) =>
      `Qui a publié «\u00a0${source}\u00a0», ou qui s’y exprime, a été modifié.`,
    event: (party, event) =>
      `Ce qui est en jeu pour ${party} dans «\u00a0${event}\u00a0» a été modifié.`,
    party: (party) => `Ce que l’on sait sur ${party} a été modifié.`,
    independent: (before, after) =>
      `Origines qui ne sont pas parties à l’événement\u00a0: ${before}, désormais ${after}.`,
    published: "Elle est publiée.",
  },
};

/** Why a claim is looked at again after a change of who is a party. */
export function sayPartyChange(
  change: PartyChange,
  { before, after, published }: PartyImpact,
  language: Language,
): string {
  const words = WORDS[language];
  const sentences = [
    whatChanged(change, words),
    words.independent(before.independentOfParties, after.independentOfParties),
    published ? words.published : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

function whatChanged(change: PartyChange, words: Words): string {
  if (change.kind === "source") return words.source(change.source);
  if (change.kind === "party") return words.party(change.party);
  return words.event(change.party, change.event);
}
