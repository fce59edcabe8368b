import { z } from "zod";

import { BOUNDS } from "./figure";
import { figureNumber } from "./figure-number";
import { endProblems, scopeProblems } from "./figure-problems";
import { measureNamed } from "./measure-words";

const when = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: "Write the date as year-month-day, such as 2022-07-27.",
  })
  .nullable()
  .default(null);

function words(most: number) {
  const tooLong = `Keep this under ${most + 1} characters.`;
  return z.string().trim().normalize("NFC").max(most, tooLong);
}

/** What a figure counts and where, when and until when it counts. */
const scope = {
  measure: words(60)
    .min(1, "Say what is counted: killed, wounded, captured…")
    .transform(measureNamed),
  population: words(80).min(1).nullable().default(null),
  place: words(120).min(1).nullable().default(null),
  timeFrom: when,
  timeTo: when,
  asOf: when,
  cumulative: z.boolean().default(false),
};

const stated = {
  ...scope,
  low: figureNumber,
  high: figureNumber,
  bound: z.enum(BOUNDS, { error: "Say how firmly the number is stated." }),
  statedByPartyId: z.uuid().nullable().default(null),
  statedByName: words(200).min(1).nullable().default(null),
};

/** What a person or a suggestion sends to record a figure that a text states. */
export const figureInput = z
  .object({
    ...stated,
    exactWords: words(1000).min(1, "Give the words that state the figure."),
  })
  .superRefine(checkStated);

/**
 * The figure of a claim as it is made: its words are those of the mention
 * where no others are given, and who states it is the claimant where nobody
 * else is named.
 */
export const claimFigureInput = z
  .object({
    ...stated,
    exactWords: words(1000).min(1).nullable().default(null),
  })
  .superRefine(checkStated);

export type ClaimFigureInput = z.infer<typeof claimFigureInput>;

type Stated = Omit<ClaimFigureInput, "exactWords">;

function checkStated(figure: Stated, ctx: z.RefinementCtx) {
  for (const message of [...scopeProblems(figure), ...endProblems(figure)]) {
    ctx.addIssue({ code: "custom", ...message });
  }
  if (figure.statedByPartyId && figure.statedByName) {
    ctx.addIssue({
      code: "custom",
      path: ["statedByName"],
      message: "Choose a party or write a name, not both.",
    });
  }
}

export type FigureInput = z.infer<typeof figureInput>;

const term = z.object({
  figureId: z.uuid(),
  sign: z.union([z.literal(1), z.literal(-1)]),
});

/**
 * What a person sends to derive a figure from others; its number is what the
 * sum gives and is never typed.
 */
export const derivedFigureInput = z
  .object({
    ...scope,
    terms: z
      .array(term)
      .min(2, "A sum needs at least two figures.")
      .max(100, "A sum has at most 100 figures."),
  })
  .superRefine((figure, ctx) => {
    for (const message of scopeProblems(figure)) {
      ctx.addIssue({ code: "custom", ...message });
    }
    const ids = new Set(figure.terms.map(({ figureId }) => figureId));
    if (ids.size < figure.terms.length) {
      ctx.addIssue({
        code: "custom",
        path: ["terms"],
        message: "A figure stands in a sum once.",
      });
    }
  });

export type DerivedFigureInput = z.infer<typeof derivedFigureInput>;
