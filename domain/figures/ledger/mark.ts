import type { FigureEnds, SumRefusal } from "../sum";
import type { MeasureNote } from "./measure-note";

/** A number as a mark tells it: what, of whom, where, and who says so. */
export type Told = FigureEnds & {
  row: string;
  /** One figure that states it; the row may hold more. */
  figureId: string;
  measure: string;
  population: string | null;
  place: string | null;
  /** Until when it was counted, for a running total. */
  asOf: string | null;
  /** The first few who say it, claimants before outlets. */
  by: readonly string[];
  /** How many say it in all. */
  voices: number;
};

/** What a sum was found over; `formula` is one that an editor wrote. */
export type SumOver = "population" | "place" | "formula";

export type SumPart = Told & { sign: 1 | -1 };

type Sum = {
  over: SumOver;
  total: Told;
  parts: readonly SumPart[];
  /** What the parts come to; null where a number can't hold it. */
  comesTo: FigureEnds | null;
};

/** What each kind of mark tells, besides the figures that bear it. */
type MarkDetails = {
  agrees: {
    told: Told;
    reports: number;
    /** Whether the figures name those they count in words that only may agree. */
    wordsDiffer: boolean;
  };
  conflicts: {
    /** `apart`: they count the same; `part_exceeds_whole`: one holds both. */
    reason: "apart" | "part_exceeds_whole";
    lower: Told;
    upper: Told;
    by: number;
  };
  updated: { earlier: Told; later: Told };
  narrower_scope: { narrower: Told; wider: Told; sameNumber: boolean };
  wider_scope: {
    wider: Told;
    narrower: Told;
    /** How many more rows have a narrower scope. */
    others: number;
    sameNumber: boolean;
  };
  different_measure: {
    one: Told;
    other: Told;
    notes: readonly MeasureNote[];
  };
  sum_holds: Sum & {
    /** Whether both sides are one number, not just compatible. */
    exact: boolean;
    /** Whether a side was computed from the other, so that it had to fit. */
    byConstruction: boolean;
  };
  sum_fails: Sum & { by: number };
  parts_missing: Sum & { missing: FigureEnds | null };
  sum_refused: { told: Told; reason: SumRefusal };
};

export type MarkCode = keyof MarkDetails;

/** What the ledger noticed by itself; `sayMark` says it in a sentence. */
export type Mark<Code extends MarkCode = MarkCode> = {
  [C in Code]: {
    code: C;
    /** The rows and figures that bear the mark. */
    rows: readonly string[];
    figureIds: readonly string[];
  } & MarkDetails[C];
}[Code];

/** The marks of one kind. */
export function marksOf<Code extends MarkCode>(
  marks: readonly Mark[],
  code: Code,
): Extract<Mark, { code: Code }>[] {
  return marks.filter(
    (mark): mark is Extract<Mark, { code: Code }> => mark.code === code,
  );
}

/** A language's sentence for every kind of mark. */
export type MarkSentences = {
  [Code in MarkCode]: (mark: Mark<Code>) => string;
};
