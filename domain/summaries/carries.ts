import type { Attribution } from "@/domain/verdicts/verdict";
import type { Said } from "@/lib/language";
import { distancesOf } from "./hedges";
import type { SummarySentence } from "./summary-sentences";

/** Ways in which a sentence says more than the verdicts it cites carry. */
export const OVERSTATEMENTS = [
  "cites-nothing",
  "cites-no-claim",
  "not-signed",
  "states-flatly",
  "states-what-is-false",
  "says-they-said-it",
] as const;
export type Overstatement = (typeof OVERSTATEMENTS)[number];

/** A mark under a sentence, with what to tell the editor. */
export type OverstatementMark = {
  sentence: SummarySentence;
  kind: Overstatement;
  claimId: string | null;
  why: Said;
};

/** What of a checked claim a sentence is held against. */
export type CarryingClaim = {
  id: string;
  revision: number;
  verdict: CarryingVerdict | null;
};

export type CarryingVerdict = {
  attribution: Attribution;
  /** The tone tells the class of a rating on any newsroom's scale. */
  rating: { label: string; tone: string };
  claimRevision: number;
  countersignedBy: string | null;
};

/**
 * Marks the sentences of a summary that say more than the verdicts carry: a
 * flat statement of what isn't verified, a citation without two signatures, no
 * citation at all. Headings and questions assert nothing and need cite nothing.
 */
export function overstatements(
  sentences: SummarySentence[],
  claims: readonly CarryingClaim[],
  language: string,
): OverstatementMark[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return sentences.flatMap((sentence) => {
    if (sentence.claimIds.length === 0) {
      return asserts(sentence) ? [mark(sentence, "cites-nothing", null)] : [];
    }
    return sentence.claimIds.flatMap((id) => {
      const claim = byId.get(id);
      const kinds = claim ? against(sentence, claim, language) : NO_CLAIM;
      return kinds.map((kind) => mark(sentence, kind, id, claim?.verdict));
    });
  });
}

const NO_CLAIM: Overstatement[] = ["cites-no-claim"];

function asserts(sentence: SummarySentence): boolean {
  return !sentence.isHeading && !/\?["”»’)\s]*$/u.test(sentence.text);
}

/** How `sentence` oversteps one of the claims it cites. */
function against(
  sentence: SummarySentence,
  claim: CarryingClaim,
  language: string,
): Overstatement[] {
  const { verdict } = claim;
  if (!verdict?.countersignedBy || verdict.claimRevision !== claim.revision) {
    return ["not-signed"];
  }
  if (!asserts(sentence)) return [];
  const distances = distancesOf(sentence.text, language);
  const { attribution, rating } = verdict;
  const marks: Overstatement[] = [];
  const isFalse = rating.tone === "red";
  if (isFalse && !distances.has("attributes") && !distances.has("denies")) {
    marks.push("states-what-is-false");
  } else if (rating.tone !== "green" && distances.size === 0) {
    marks.push("states-flatly");
  }
  const unsaid = attribution !== "said" && distances.has("attributes");
  if (unsaid && !distances.has("denies") && !distances.has("doubts")) {
    marks.push("says-they-said-it");
  }
  return marks;
}

function mark(
  sentence: SummarySentence,
  kind: Overstatement,
  claimId: string | null,
  verdict?: CarryingVerdict | null,
): OverstatementMark {
  const label = verdict?.rating.label ?? "";
  const why = { en: WHY[kind].en(label), fr: WHY[kind].fr(label) };
  return { sentence, kind, claimId, why };
}

type Sentence = (rating: string) => string;

const WHY: Record<Overstatement, { en: Sentence; fr: Sentence }> = {
  "cites-nothing": {
    en: () => "This sentence cites no claim, so nothing stands behind it.",
    fr: () =>
      "Cette phrase ne cite aucune affirmation\u00a0: rien ne l’appuie.",
  },
  "cites-no-claim": {
    en: () => "The claim this sentence cites is no longer there.",
    fr: () => "L’affirmation citée par cette phrase n’existe plus.",
  },
  "not-signed": {
    en: () => "The claim this sentence cites has no countersigned verdict yet.",
    fr: () =>
      "L’affirmation citée par cette phrase n’a pas encore de verdict contresigné.",
  },
  "states-flatly": {
    en: (rating) =>
      `This states as fact what is rated “${rating}”: say who says so, or that it is not settled.`,
    fr: (rating) =>
      `Cette phrase tient pour un fait ce qui est noté «\u00a0${rating}\u00a0»\u00a0: dites qui l’affirme, ou que rien n’est établi.`,
  },
  "states-what-is-false": {
    en: (rating) =>
      `This tells as possible or true what is rated “${rating}”: say who claimed it, or that it is not so.`,
    fr: (rating) =>
      `Cette phrase donne pour possible ou vrai ce qui est noté «\u00a0${rating}\u00a0»\u00a0: dites qui l’a affirmé, ou que c’est inexact.`,
  },
  "says-they-said-it": {
    en: () =>
      "This says that someone said it; the verdict does not establish that they did.",
    fr: () =>
      "Cette phrase dit que quelqu’un l’a dit\u00a0; le verdict ne l’établit pas.",
  },
};
