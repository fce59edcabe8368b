import {
  agrees,
  fromMillionths,
  gap,
  intervalOf,
  isExact,
  isSame,
} from "../interval";
import { orderSums } from "../order-sums";
import {
  type FigureEnds,
  type SummedFigure,
  type SumRefusal,
  sumOf,
} from "../sum";
import type { Line, Lines } from "./line";
import type { Mark, SumPart } from "./mark";
import type { Reading } from "./reading";
import { tellOne } from "./tell";

type Place = { line: Line; reading: Reading };

/** Checks every derived figure against the sum that it was derived by. */
export function markFormulas(lines: Lines): Mark[] {
  const places = new Map<string, Place>();
  for (const line of lines.values()) {
    for (const reading of line.readings) {
      places.set(reading.figure.id, { line, reading });
    }
  }
  const figures = new Map<string, SummedFigure>(
    [...places].map(([id, { reading }]) => [id, reading.figure]),
  );
  const { circular } = orderSums(figures, [...figures.keys()]);
  return [...places.values()]
    .filter(({ reading }) => reading.figure.terms !== null)
    .map((place) => {
      const { figure } = place.reading;
      if (circular.has(figure)) return refused(place, "cycle");
      const sum = sumOf(figure, figures);
      if (!sum.ok) return refused(place, sum.error);
      return checked(place, sum.value, places);
    });
}

function checked(
  { line, reading }: Place,
  value: FigureEnds,
  places: ReadonlyMap<string, Place>,
): Mark {
  const comesTo = intervalOf(value);
  const parts = partsOf(reading, places);
  const sum = {
    over: "formula" as const,
    rows: [line.key, ...parts.map(({ row }) => row)],
    figureIds: [reading.figure.id, ...parts.map(({ figureId }) => figureId)],
    total: tellOne(line.key, reading),
    parts,
    comesTo: value,
  };
  if (agrees(comesTo, reading.interval)) {
    const exact = isExact(comesTo) && isSame(comesTo, reading.interval);
    return { code: "sum_holds", ...sum, exact, byConstruction: true };
  }
  const by = fromMillionths(gap(comesTo, reading.interval));
  return { code: "sum_fails", ...sum, by };
}

function partsOf(
  { figure }: Reading,
  places: ReadonlyMap<string, Place>,
): SumPart[] {
  return (figure.terms ?? []).flatMap(({ figureId, sign }) => {
    const term = places.get(figureId);
    return term ? [{ ...tellOne(term.line.key, term.reading), sign }] : [];
  });
}

function refused({ line, reading }: Place, reason: SumRefusal): Mark {
  return {
    code: "sum_refused",
    rows: [line.key],
    figureIds: [reading.figure.id],
    told: tellOne(line.key, reading),
    reason,
  };
}
