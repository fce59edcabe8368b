import { ATTRIBUTION_WORDS } from "@/domain/verdicts/stamp";
import type { Attribution, CorrectionKind } from "@/domain/verdicts/verdict";
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
import { type Change, claimChange, summaryChange } from "./what-changed";

export type CorrectionRefusal =
  | "verdict-unchanged"
  | "verdict-changed"
  | "nothing-changed";

/** What a correction changes; both null where it only adds its note. */
export type Corrected = Pick<EditionCorrection, "before" | "after">;

const SAID: Said = { en: "Said:", fr: "Dit\u00a0:" };

const ONLY_A_NOTE: Corrected = { before: null, after: null };

/**
 * What leads from one published text of a claim to the next. Refused: a change
 * of verdict under any other name, that name without it, and a correction of
 * words that changes none. A clarification may be its note alone.
 */
export function claimCorrection(
  kind: CorrectionKind,
  texts: { before: PublicClaim; after: PublicClaim },
  language: Language,
): Result<Corrected, CorrectionRefusal> {
  if (kind === "retraction") return ok(ONLY_A_NOTE);
  const { before, after } = texts;
  const [was, is] = [before.verdict, after.verdict];
  const rated = was.rating.key !== is.rating.key;
  const changed = rated || was.attribution !== is.attribution;
  if (changed && kind !== "verdict_change") return refuse("verdict-changed");
  if (!changed && kind === "verdict_change") {
    return refuse("verdict-unchanged");
  }
  if (rated) return ok({ before: was.rating.label, after: is.rating.label });
  if (changed) {
    const say = (answer: Attribution) =>
      `${SAID[language]} ${ATTRIBUTION_WORDS[language][answer]}`;
    return ok({ before: say(was.attribution), after: say(is.attribution) });
  }
  return wordsChanged(kind, claimChange(before, after, language));
}

/** The same of a summary, whose verdicts are its claims' own. */
export function summaryCorrection(
  kind: CorrectionKind,
  texts: { before: SummaryEdition; after: SummaryEdition },
): Result<Corrected, CorrectionRefusal> {
  if (kind === "retraction") return ok(ONLY_A_NOTE);
  // A change of verdict is a claim's; its summaries follow by themselves.
  if (kind === "verdict_change") return refuse("verdict-unchanged");
  return wordsChanged(kind, summaryChange(texts.before, texts.after));
}

function wordsChanged(kind: CorrectionKind, change: Change | null) {
  if (change) return ok(change);
  if (kind === "clarification") return ok(ONLY_A_NOTE);
  return refuse("nothing-changed");
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
      before: differs ? was.rating.label : (made?.before ?? null),
      after: differs ? now.rating.label : (made?.after ?? null),
      ...(made?.signedBy && { signedBy: made.signedBy }),
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
