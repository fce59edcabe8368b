import { isPronoun, type TokenSpan } from "@/domain/language/noun-phrase";
import { findAttributions } from "@/domain/language/speech";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Candidate } from "./candidate";
import { findHedges } from "./hedges";
import { placeFinder } from "./where";

/** What a sentence says around a figure, in its own words. */
export type Context = {
  place: string | null;
  saidBy: string | null;
  hedges: string[];
};

/** Prepares to say where each figure of a sentence is and who says it. */
export function contextOf(
  sentence: string,
  { tokens, figures }: { tokens: Token[]; figures: Candidate[] },
  language: Language | null,
): (figure: Candidate) => Context {
  const said = findAttributions(tokens, language);
  const speakers = said.flatMap(({ cue, speaker }) =>
    speaker && !isPronoun(tokens, speaker, language) ? [{ cue, speaker }] : [],
  );
  const cues = said.map(({ cue }) => cue.start);
  const placeOf = placeFinder(tokens, figures, { cues, language });
  const doubts = said.flatMap(({ cue, doubts }) => (doubts ? [cue] : []));
  const words = (span: TokenSpan) => wordsOf(sentence, tokens, span);
  // "estimated at around fifteen" says nothing of the other figures.
  const hedges = [...doubts, ...findHedges(tokens, language)]
    .filter((hedge) => !figures.some((each) => holds(each, hedge)))
    .map(words);

  return (figure) => {
    const place = placeOf(figure);
    const nearest = speakers
      .filter(({ cue }) => isSameClause(tokens, cue, figure))
      .reduce<(typeof speakers)[number] | null>(
        (best, each) =>
          best && distance(best.cue, figure) <= distance(each.cue, figure)
            ? best
            : each,
        null,
      );
    const firm = boundWords(sentence, tokens, figure);
    return {
      place: place && words(place),
      saidBy: nearest && words(nearest.speaker),
      hedges: [...new Set([...firm, ...hedges])],
    };
  };
}

/** The words of a span of tokens, as the text has them. */
export function wordsOf(
  text: string,
  tokens: Token[],
  { start, end }: TokenSpan,
): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

function holds({ quantity }: Candidate, { start, end }: TokenSpan): boolean {
  return start >= quantity.start && end <= quantity.end;
}

/** A semicolon parts what one says from what another says. */
function isSameClause(
  tokens: Token[],
  cue: TokenSpan,
  figure: Candidate,
): boolean {
  const from = Math.min(cue.end, figure.end);
  const between = tokens.slice(from, Math.max(cue.start, figure.start));
  return between.every(({ text }) => text !== ";");
}

function distance(cue: TokenSpan, figure: Candidate): number {
  if (cue.end <= figure.start) return figure.start - cue.end;
  return Math.max(0, cue.start - figure.end);
}

/** "at least", "or so": the words that make a number less than exact. */
function boundWords(
  sentence: string,
  tokens: Token[],
  { quantity }: Candidate,
): string[] {
  const { start, end, number, bound, form } = quantity;
  if (bound === "exactly" || form === "vague") return [];
  const signs = tokens
    .slice(start, number.start)
    .filter(({ kind }) => kind === "word").length;
  const before = { start, end: start + signs };
  const spans = [before, { start: number.end, end }];
  return spans
    .filter((span) => span.end > span.start)
    .map((span) => wordsOf(sentence, tokens, span).toLowerCase());
}
