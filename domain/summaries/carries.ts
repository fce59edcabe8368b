import type { Attribution } from "@/domain/verdicts/verdict";
import type { Said } from "@/lib/language";
import { distancesOf } from "./distance";
import { type Overstatement, reasonFor } from "./overstatement";
import { type FigureBearer, uncarriedFigures } from "./stated-figures";
import type { SummarySentence } from "./summary-sentences";

/** A mark under a sentence, with what to tell the editor. */
export type OverstatementMark = {
  sentence: SummarySentence;
  kind: Overstatement;
  claimId: string | null;
  why: Said;
};

/** What of a checked claim a sentence is held against. */
export type CarryingClaim = FigureBearer & {
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
    const cited = sentence.claimIds.flatMap((id) => byId.get(id) ?? []);
    const bySaying = sentence.claimIds.flatMap((id) => {
      const claim = byId.get(id);
      const kinds = claim ? against(sentence, claim, language) : NO_CLAIM;
      const label = claim?.verdict?.rating.label ?? "";
      return kinds.map((kind) => mark(sentence, kind, id, label));
    });
    return [...bySaying, ...figureMarks(sentence, cited, language)];
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
  if (distances === null) return [];
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

/** Numbers of the sentence that none of the claims it cites carries. */
function figureMarks(
  sentence: SummarySentence,
  cited: CarryingClaim[],
  language: string,
): OverstatementMark[] {
  return uncarriedFigures(sentence.text, language, cited).map((figure) => {
    const { words, carriedAs } = figure;
    if (carriedAs.length === 0) {
      return mark(sentence, "number-not-cited", null, words);
    }
    const named = `${words} (${carriedAs.join(", ")})`;
    return mark(sentence, "other-measure", null, named);
  });
}

/** `words`: the rating or the figure that the reason names. */
function mark(
  sentence: SummarySentence,
  kind: Overstatement,
  claimId: string | null,
  words = "",
): OverstatementMark {
  return { sentence, kind, claimId, why: reasonFor(kind, words) };
}
