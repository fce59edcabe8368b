import type { CorrectionKind } from "@/domain/verdicts/verdict";
import type { Language, Said } from "@/lib/language";
import { ok, type Result, refuse } from "@/lib/result";
import type { RatingView } from "./checked-claim";
import { type CitedClaim, toCitedClaim } from "./cited-claim";
import {
  type ClaimEdition,
  correctionOf,
  type EditionCorrection,
  isRetraction,
  type SummaryEdition,
} from "./edition";
import type { PublicClaim } from "./public-claim";

export type CorrectionRefusal = "verdict-unchanged" | "verdict-changed";

/**
 * The correction that leads from one published text of a claim to the next.
 * Refused: a change of verdict under any other name, and that name without it.
 */
export function claimCorrection(
  asked: { kind: CorrectionKind; note: string },
  before: PublicClaim,
  after: PublicClaim,
): Result<EditionCorrection, CorrectionRefusal> {
  const changed =
    before.verdict.rating.key !== after.verdict.rating.key ||
    before.verdict.attribution !== after.verdict.attribution;
  if (changed && asked.kind !== "verdict_change") {
    return refuse("verdict-changed");
  }
  if (!changed && asked.kind === "verdict_change") {
    return refuse("verdict-unchanged");
  }
  if (changed) {
    const was = before.verdict.rating.label;
    return ok({ ...asked, before: was, after: after.verdict.rating.label });
  }
  if (before.statement === after.statement) {
    return ok({ ...asked, before: null, after: null });
  }
  return ok({ ...asked, before: before.statement, after: after.statement });
}

const CITED_CORRECTED: Record<Language, (statement: string) => string> = {
  en: (statement) => `A claim cited here was corrected: “${statement}”`,
  fr: (statement) =>
    `Une affirmation citée ici a été corrigée\u00a0: «\u00a0${statement}\u00a0»`,
};
const RETRACTED: Said = { en: "Retracted", fr: "Rétractée" };

/**
 * What a summary's next edition changes when a claim it cites was corrected:
 * not a word of its text, only what it says of the claim, and why. A summary
 * is not retracted because a claim is.
 */
export function followClaim(
  summary: SummaryEdition,
  claim: ClaimEdition,
): { claims: CitedClaim[]; correction: EditionCorrection } {
  const { language } = summary.publisher;
  const now = citedAsItStands(claim, language);
  const was = summary.claims.find(({ id }) => id === now.id);
  const made = correctionOf(claim);
  const differs = was && was.rating.label !== now.rating.label;
  const kind = made?.kind ?? "factual";
  return {
    claims: summary.claims.map((cited) => (cited.id === now.id ? now : cited)),
    correction: {
      kind: kind === "retraction" ? "factual" : kind,
      note: `${CITED_CORRECTED[language](now.statement)}. ${made?.note ?? ""}`,
      before: differs ? was.rating.label : null,
      after: differs ? now.rating.label : null,
    },
  };
}

/** A retracted claim stays cited, with that in the place of its verdict. */
function citedAsItStands(claim: ClaimEdition, language: Language): CitedClaim {
  const cited = toCitedClaim(claim);
  if (!isRetraction(claim)) return cited;
  const rating: RatingView = {
    key: "retracted",
    label: RETRACTED[language],
    mark: "✕",
    tone: "red",
    value: null,
  };
  return { ...cited, rating };
}
