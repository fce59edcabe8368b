import { sentencesIn } from "@/domain/articles/coverage";
import type { Span } from "@/domain/articles/version";
import type { ClaimKind } from "@/domain/claims/claim";
import type { ExtractedFigure } from "@/domain/figures/extract/extract-figures";
import {
  type ClaimantSuggestion,
  suggestClaimant,
} from "@/domain/suggestions/claimant";
import { figuresAt } from "@/domain/suggestions/figures-at";
import { suggestionAt } from "@/domain/suggestions/suggest";
import { type TextLayout, wordsOf } from "./text-layout";
import type { SpotInHand } from "./use-in-hand";

/** What the form of a new claim begins with. */
export type ClaimDraft = {
  statement: string;
  kind: ClaimKind;
  /** Who seems to assert it, and why it seems so. */
  claimant: ClaimantSuggestion | null;
  /** What the words seem to count. */
  figures: ExtractedFigure[];
};

/** No statement is longer. */
const MOST = 2000;

/**
 * Reads a claim's first draft from words of the article. Words selected by
 * hand are the statement; a suggestion's may be "15 soldiers" and no more, so
 * that its statement is the sentence they stand in.
 */
export function draftClaim(
  layout: TextLayout,
  spot: SpotInHand,
  outlet: string | null,
): ClaimDraft {
  const exact = wordsOf(layout, spot);
  const claimant = claimantOf(layout, spot, outlet);
  const figures = figuresAt(layout, layout.language, spot);
  const kind = figures.length > 0 ? "figure" : "event";
  if (!spot.offered) return { statement: exact, kind, claimant, figures };
  const of = suggestionAt(layout, layout.language, {
    kind: spot.offered,
    start: spot.start,
    end: spot.end,
  });
  const sentences = sentencesIn(layout.sentences, spot);
  const words = sentences.map((sentence) => wordsOf(layout, sentence));
  return {
    statement: words.join(" ").slice(0, MOST).toWellFormed() || exact,
    kind: spot.offered === "checkworthy" ? kind : spot.offered,
    claimant: of?.speaker ? { name: of.speaker, why: of.why } : claimant,
    figures,
  };
}

/** Who seems to assert the words, from their sentence and those before it. */
function claimantOf(layout: TextLayout, spot: Span, outlet: string | null) {
  const { sentences, language } = layout;
  const [first] = sentencesIn(sentences, spot);
  if (!first) return null;
  const before = sentences.slice(0, first.index);
  return suggestClaimant(wordsOf(layout, first), {
    before: before.map((sentence) => wordsOf(layout, sentence)),
    language,
    outlet: outlet ?? undefined,
  });
}
