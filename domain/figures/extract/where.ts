import { wordLists } from "@/domain/language/lists";
import type { TokenSpan } from "@/domain/language/noun-phrase";
import { findPlaces, type Place, placeAfter } from "@/domain/language/place";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Candidate } from "./candidate";

/** The words between a distance and the place it is measured from. */
const BEARING = wordLists({
  en: "from of away north south east west northeast northwest southeast southwest outside off the to",
  fr: "de du d' des au à l' la le nord sud est ouest",
});

const FAR = 15;

/** Finds the place of each figure of a sentence, as token spans. */
export type PlaceFinder = (figure: Candidate) => TokenSpan | null;

/**
 * Prepares to say where each figure of a sentence is: the distance told right
 * behind it ("15 km from Sokolo"), a place behind it before another figure
 * comes, the place that the sentence opens with or that stands before it with
 * no words of saying between ("officials in Paris said" is no place of the
 * dead), else the only place of the sentence.
 */
export function placeFinder(
  tokens: Token[],
  figures: Candidate[],
  { cues, language }: { cues: number[]; language: Language | null },
): PlaceFinder {
  const named = findPlaces(tokens, language);
  const distances = figures.flatMap((figure) => {
    const end = bearingEnd(tokens, figure, language);
    const { start } = figure;
    return end === null ? [] : [{ start, end, opens: start === 0 }];
  });
  const places = [...named, ...distances].sort((a, b) => a.start - b.start);

  return (figure) => {
    if (figure.kind === "distance") {
      const end = bearingEnd(tokens, figure, language);
      return end === null ? null : { start: figure.end, end };
    }
    const beside = distances.find(({ start }) => isNear(figure, start));
    if (beside) return beside;
    const behind = placeBehind(figure, places, figures);
    if (behind) return behind;
    const before = placeBefore(figure, places, cues);
    const [only] = named.length === 1 ? named : [];
    return before ?? (only && only.start > figure.end ? only : null);
  };
}

function isNear(figure: Candidate, start: number): boolean {
  return start >= figure.end && start - figure.end <= 1;
}

/** Where "north of Bamako" behind a distance ends; null where none stands. */
function bearingEnd(
  tokens: Token[],
  { kind, end }: Candidate,
  language: Language | null,
): number | null {
  if (kind !== "distance") return null;
  let at = end;
  while (at - end < 5 && BEARING(language).has(tokens[at]?.key ?? "")) at += 1;
  return at === end ? null : (placeAfter(tokens, at, language)?.end ?? null);
}

function placeBehind(
  figure: Candidate,
  places: TokenSpan[],
  figures: Candidate[],
): TokenSpan | undefined {
  const next = places.find(({ start }) => start >= figure.end);
  if (!next || next.start - figure.end > FAR) return undefined;
  const isOther = (other: Candidate) =>
    other.kind === "count" &&
    other.start >= figure.end &&
    other.start < next.start &&
    other.whole !== figure &&
    !isSameBreath(figure, other);
  return figures.some(isOther) ? undefined : next;
}

function isSameBreath(a: Candidate, b: Candidate): boolean {
  return a.found !== null && a.found.start === b.found?.start;
}

function placeBefore(
  figure: Candidate,
  places: Place[],
  cues: number[],
): TokenSpan | undefined {
  const before = places.findLast(({ end }) => end <= figure.start);
  if (!before) return undefined;
  const isReported = cues.some(
    (cue) => cue >= before.end && cue < figure.start,
  );
  if (!isReported) return before;
  return places.find((place) => place.opens && place.end <= figure.start);
}
