import { z } from "zod";

/** Where a page of a list ended: the row's time and its id. */
export type Cursor = { createdAt: Date; id: string };

/** A cursor as it stands in an address. */
export function toCursor({ createdAt, id }: Cursor): string {
  return `${createdAt.toISOString()}_${id}`;
}

/** A cursor out of an address; what isn't one begins the list anew. */
export const cursor = z.string().optional().transform(readCursor);

/**
 * A cursor that a program sends: what isn't one is refused, for whoever turns
 * the pages by it would begin anew without an end.
 */
export const givenCursor = z
  .string()
  .refine((given) => readCursor(given) !== undefined, {
    error: "Give what the last answer said under next.",
  })
  .transform(readCursor)
  .optional();

function readCursor(given: string | undefined): Cursor | undefined {
  const [at = "", id = ""] = given?.split("_") ?? [];
  const whole = z.uuid().safeParse(id).success;
  const createdAt = new Date(at);
  // The database counts no year 0 and reads no year of five digits.
  const counted = /^[1-9]\d{3}-/.test(at);
  return whole && counted && !Number.isNaN(createdAt.getTime())
    ? { createdAt, id }
    : undefined;
}
