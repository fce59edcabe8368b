import { z } from "zod";

import { claimFigureInput, figureInput } from "@/domain/figures/figure-input";

const { shape } = figureInput;

const counted = {
  measure: shape.measure,
  population: shape.population,
  place: shape.place,
  time_from: shape.timeFrom,
  time_to: shape.timeTo,
  as_of: shape.asOf,
  cumulative: shape.cumulative,
};

const snake = z.object({
  ...counted,
  low: shape.low,
  high: shape.high,
  bound: shape.bound,
  stated_by_id: shape.statedByPartyId,
  stated_by: shape.statedByName,
});

type Counted = z.infer<z.ZodObject<typeof counted>>;

/** What a figure counts, in the names of the domain. */
export function scopeOf({ time_from, time_to, as_of, ...scope }: Counted) {
  return { ...scope, timeFrom: time_from, timeTo: time_to, asOf: as_of };
}

function statedOf({ stated_by_id, stated_by, ...rest }: z.infer<typeof snake>) {
  const who = { statedByPartyId: stated_by_id, statedByName: stated_by };
  return { ...rest, ...scopeOf(rest), ...who };
}

/** A figure with the words that state it, as a program sends it. */
export const figureBody = snake
  .extend({ exact_words: shape.exactWords })
  .transform(
    ({ exact_words, ...rest }): z.input<typeof figureInput> => ({
      ...statedOf(rest),
      exactWords: exact_words,
    }),
  )
  .pipe(figureInput);

/** The figure of a claim's mention, whose words state it where none are given. */
export const claimFigureBody = snake
  .extend({ exact_words: claimFigureInput.shape.exactWords })
  .transform(
    ({ exact_words, ...rest }): z.input<typeof claimFigureInput> => ({
      ...statedOf(rest),
      exactWords: exact_words,
    }),
  )
  .pipe(claimFigureInput);

/** What a derived figure counts, and the figures it is the sum of. */
export const derivedBody = z.object({
  ...counted,
  terms: z
    .array(
      z.object({
        figure_id: z.uuid(),
        sign: z.union([z.literal(1), z.literal(-1)]),
      }),
    )
    .min(2, "A sum needs at least two figures.")
    .max(100, "A sum has at most 100 figures."),
});
