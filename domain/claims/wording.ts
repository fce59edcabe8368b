import type { Span } from "@/domain/articles/version";
import { listedLanguage } from "@/domain/language/lists";
import { compareReadings, difference } from "./wording/compare";
import type { WordingDifference } from "./wording/difference";
import {
  type Passage,
  readWording,
  type WordingMention,
  type WordingReading,
} from "./wording/reading";
import { segmentsOf, type WordingSegment } from "./wording/segments";

/** How one mention of a claim differs from the base. */
export type WordingComparison = {
  baseId: string;
  mentionId: string;
  /** The sentence of each, and where in it the mention stands. */
  before: WordedSentence;
  after: WordedSentence;
  differences: WordingDifference[];
  /** The words of both, lined up for display. */
  segments: WordingSegment[];
};

/** A sentence with the words of it that make the claim. */
export type WordedSentence = { text: string; exact: Span };

/**
 * Compares each mention of a claim with the base: the one named by `baseId`
 * (the claimant's own words, where there are any), else the first, so that
 * mentions are given earliest first. Rules and word lists in English and
 * French; in other languages only words, numbers and marks are compared.
 */
export function compareWordings(
  mentions: readonly WordingMention[],
  baseId?: string,
): WordingComparison[] {
  const base = mentions.find(({ id }) => id === baseId) ?? mentions[0];
  if (!base) return [];
  return mentions
    .filter(({ id }) => id !== base.id)
    .map((mention) => compareWording(base, mention));
}

/** Compares one mention with another; with itself it differs in nothing. */
export function compareWording(
  before: WordingMention,
  after: WordingMention,
): WordingComparison {
  const [base, other] = [readWording(before), readWording(after)];
  const isOneLanguage = languageOf(before) === languageOf(after);
  const segments = segmentsOf(base, other, isOneLanguage);
  const named = compareReadings(base, other);
  const plain = isOneLanguage ? plainDifferences(segments, named, base) : [];
  return {
    baseId: before.id,
    mentionId: after.id,
    before: { text: base.text, exact: base.exact },
    after: { text: other.text, exact: other.exact },
    differences: [...named, ...plain],
    segments,
  };
}

function languageOf({ language }: WordingMention): string {
  return listedLanguage(language) ?? language.toLowerCase();
}

/** Changed words that no other difference has told already. */
function plainDifferences(
  segments: readonly WordingSegment[],
  named: readonly WordingDifference[],
  { words }: WordingReading,
): WordingDifference[] {
  if (words.length === 0) return [];
  const plain: WordingDifference[] = [];
  for (const [i, segment] of segments.entries()) {
    if (segment.kind === "same") continue;
    const next = segments[i + 1];
    // A word put in place of another is one difference.
    if (segment.kind === "added" && segments[i - 1]?.kind === "removed")
      continue;
    const after = next?.kind === "added" ? next.after : segment.after;
    const sides = [
      isUntold(
        segment.before,
        named.map((each) => each.before),
      ),
      isUntold(
        after,
        named.map((each) => each.after),
      ),
    ];
    if (sides.includes(true) && !sides.includes(false))
      plain.push(difference("wording", segment.before, after));
  }
  return plain;
}

/**
 * Whether a changed passage has words that no named difference is about; null
 * where there is no passage, or none of its words ever counted.
 */
function isUntold(
  passage: Passage | null,
  named: readonly (Passage | null)[],
): boolean | null {
  if (!passage || !hasWords(passage.text)) return null;
  let left = "";
  let at = passage.start;
  for (const letter of passage.text) {
    const isTold = named.some(
      (each) => each && each.start <= at && at < each.end,
    );
    if (!isTold) left += letter;
    at += 1;
  }
  return hasWords(left);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
