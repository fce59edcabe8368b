import { z } from "zod";

import {
  claimFigureInput,
  derivedFigureInput,
  figureInput,
} from "./figure-input";

const revision = z.coerce.number<number | string>().int().positive();

/** A figure of a claim, or of a source's own statement about an event. */
export const newFigureInput = figureInput
  .safeExtend({
    claimId: z.uuid().nullable().default(null),
    sourceId: z.uuid().nullable().default(null),
    eventId: z.uuid().nullable().default(null),
    mentionId: z.uuid().nullable().default(null),
  })
  .refine(
    ({ claimId, sourceId }) => (claimId === null) !== (sourceId === null),
    {
      path: ["claimId"],
      message: "A figure belongs to a claim or to a source.",
    },
  );
export type NewFigureInput = z.infer<typeof newFigureInput>;

/** A stated figure as it shall read, on its claim's revision as read. */
export const editFigureInput = figureInput.safeExtend({
  figureId: z.uuid(),
  /** Null for a figure of a source's own statement, which has no claim. */
  revision: revision.nullable().default(null),
});
export type EditFigureInput = z.infer<typeof editFigureInput>;

export const removeFigureInput = z.object({
  figureId: z.uuid(),
  revision: revision.nullable().default(null),
});
export type RemoveFigureInput = z.infer<typeof removeFigureInput>;

/** A figure of a claim that others add up to. */
export const newDerivedFigureInput = derivedFigureInput.safeExtend({
  claimId: z.uuid(),
});
export type NewDerivedFigureInput = z.infer<typeof newDerivedFigureInput>;

/** The same as a browser's form sends it: what was left empty is null. */
export const newFigureForm = z.preprocess(readFields, newFigureInput);
/** An edit as a browser's form sends it. */
export const editFigureForm = z.preprocess(readFields, editFigureInput);
/** A sum as a browser's form sends it: a field `term:<figure>` for each sign. */
export const derivedFigureForm = z.preprocess(
  (given) => ({ ...fieldsOf(given), terms: termsOf(given) }),
  newDerivedFigureInput,
);

/** The names of the fields of a figure that comes with a claim. */
export const FIGURE_OF_CLAIM = "figure.";

/**
 * A claim or mention as a browser's form sends it, with the figure that the
 * person took: `figure` names which, and each of its fields is named after it.
 */
export function withFigure<Shape extends z.ZodRawShape>(
  input: z.ZodObject<Shape>,
) {
  return z.preprocess(
    (given) => {
      const fields = Object(given);
      const named = Object.entries(fields).flatMap(([name, value]) =>
        name.startsWith(FIGURE_OF_CLAIM)
          ? [[name.slice(FIGURE_OF_CLAIM.length), value]]
          : [],
      );
      const figure = fieldsOf(Object.fromEntries(named));
      return { ...fields, figure: fields.figure ? figure : undefined };
    },
    input.extend({ figure: claimFigureInput.optional() }),
  );
}

function readFields(given: unknown): unknown {
  return fieldsOf(given);
}

function fieldsOf(given: unknown): Record<string, unknown> {
  const entries = Object.entries(Object(given)).map(([name, value]) => {
    if (name === "cumulative") return [name, value === "on" || value === true];
    const isBlank = typeof value === "string" && value.trim() === "";
    return [name, isBlank ? null : value];
  });
  return Object.fromEntries(entries);
}

function termsOf(given: unknown): { figureId: string; sign: number }[] {
  return Object.entries(Object(given)).flatMap(([name, value]) => {
    const figureId = name.startsWith("term:") ? name.slice(5) : null;
    const sign = Number(value);
    return figureId && sign !== 0 ? [{ figureId, sign }] : [];
  });
}
