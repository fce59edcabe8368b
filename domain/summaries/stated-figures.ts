import { extractFigures } from "@/domain/figures/extract/extract-figures";
import type { FigureValue } from "@/domain/figures/figure";
import { isMistakable } from "@/domain/figures/measure";

type Figure = Pick<FigureValue, "low" | "high" | "measure">;

/** What of a claim says which numbers it carries. */
export type FigureBearer = {
  statement: string;
  language: string;
  originalWording: string | null;
  originalLanguage: string | null;
  figures: readonly Figure[];
};

/** A number of a sentence that its claims don't carry as it stands there. */
export type UncarriedFigure = {
  /** The sentence's own words: "48 assailants". */
  words: string;
  /** The measures the claims give it instead; none where no claim has it. */
  carriedAs: string[];
};

/**
 * The numbers of `sentence` that none of the cited claims carries: in its
 * figures, its statement or its original wording. A number the claims carry as
 * something it may be mistaken for ("neutralized" for "killed") is another
 * figure too. Dates are not counted, nor is "one" in words, which counts
 * nothing more often than not.
 */
export function uncarriedFigures(
  sentence: string,
  language: string,
  claims: readonly FigureBearer[],
): UncarriedFigure[] {
  const carried = claims.flatMap(figuresOf);
  return numbersOf(sentence, language).flatMap((stated) => {
    const same = carried.filter((figure) => shareNumbers(stated, figure));
    const words = stated.exactWords;
    if (same.length === 0) return [{ words, carriedAs: [] }];
    // None killed, none wounded: no casualties are none of either.
    if (stated.high === 0) return [];
    const others = same.filter((figure) =>
      isMistakable(stated.measure, figure.measure),
    );
    if (others.length < same.length) return [];
    const measures = others.map((figure) => figure.measure);
    return [{ words, carriedAs: [...new Set(measures)] }];
  });
}

function figuresOf(claim: FigureBearer): Figure[] {
  const { originalWording, originalLanguage, language } = claim;
  return [
    ...claim.figures,
    ...numbersOf(claim.statement, language),
    ...numbersOf(originalWording ?? "", originalLanguage ?? language),
  ];
}

function numbersOf(text: string, language: string) {
  return extractFigures(text, language).filter(
    ({ kind, low, high, exactWords }) =>
      kind !== "date" &&
      kind !== "time" &&
      !(low === 1 && high === 1 && !/\d/.test(exactWords)),
  );
}

/** Whether every number `stated` gives is one of the figure's. */
function shareNumbers(stated: Figure, { low, high }: Figure): boolean {
  return [stated.low, stated.high]
    .filter((number) => number !== null)
    .every((number) => number === low || number === high);
}
