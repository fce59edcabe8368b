import { listedLanguage } from "@/domain/language/lists";
import { type Token, tokenise } from "@/domain/language/token";
import { codePointIndex } from "@/lib/code-points";
import type { Language, Said } from "@/lib/language";
import type { FigureValue } from "../figure";
import { findArticles } from "./articles";
import type { Candidate, FigureKind } from "./candidate";
import { classify } from "./classify";
import { contextOf, wordsOf } from "./context";
import { findDates } from "./dates";
import { explain } from "./explain";
import { dated, isFigure, kindOf, valueOfCandidate } from "./kept";
import { findNames } from "./names";
import { findQuantities } from "./quantities";
import { resolveMeasures } from "./resolve";
import { findNone } from "./zero";

/** A figure that a sentence states; offsets are code points of the sentence. */
export type ExtractedFigure = FigureValue & {
  start: number;
  end: number;
  exactWords: string;
  kind: FigureKind;
  /** The place plainly named for it, in the sentence's words. */
  place: string | null;
  /** Who says so, in the sentence's words. */
  saidBy: string | null;
  /** The words that keep a distance: "claims to have", "at least". */
  hedges: string[];
  /** Index, in the same list, of the figure it is a part of. */
  partOf: number | null;
  /** A sentence that explains the reading. */
  why: Said;
};

/** No sentence is longer; what follows is not read. */
const MOST_CHARACTERS = 20_000;

/**
 * Reads the figures that a sentence states, in the order of the text: how
 * much, how firmly, of what, where, by whom. Rules and word lists in English
 * and French; in other languages only digits, signs and units are read. The
 * result is an offer: a person decides what of it counts.
 */
export function extractFigures(
  sentence: string,
  language: string,
): ExtractedFigure[] {
  const text = sentence.slice(0, MOST_CHARACTERS);
  const listed = listedLanguage(language);
  const tokens = tokenise(text);
  const figures = readCandidates(tokens, listed);
  const context = contextOf(text, { tokens, figures }, listed);
  const { toPoint } = codePointIndex(text);
  return figures.map((figure) => {
    const from = tokens[figure.start]?.start ?? 0;
    const to = tokens[figure.end - 1]?.end ?? 0;
    return {
      ...valueOfCandidate(figure),
      start: toPoint(from),
      end: toPoint(to),
      exactWords: text.slice(from, to),
      kind: kindOf(figure),
      ...context(figure),
      partOf: figure.whole ? figures.indexOf(figure.whole) : null,
      why: explain(figure, (span) => wordsOf(text, tokens, span)),
    };
  });
}

function readCandidates(
  tokens: Token[],
  language: Language | null,
): Candidate[] {
  const dates = findDates(tokens, language);
  const taken = new Set([
    ...findNames(tokens, language),
    ...dates.flatMap(each),
  ]);
  const quantities = findQuantities(tokens, language, taken);
  const held = new Set([...taken, ...quantities.flatMap(each)]);
  const loose = [
    ...findArticles(tokens, language ?? "", held),
    ...findNone(tokens, language).filter(({ start }) => !held.has(start)),
  ];
  const candidates = [...quantities, ...loose]
    .sort((a, b) => a.start - b.start)
    .map((quantity) => classify(tokens, quantity, language));
  resolveMeasures(tokens, candidates, language);
  const kept = candidates.filter((candidate) => isFigure(tokens, candidate));
  return [...kept, ...dates.map(dated)].sort((a, b) => a.start - b.start);
}

function each({ start, end }: { start: number; end: number }): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
