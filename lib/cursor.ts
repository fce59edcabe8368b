import { z } from "zod";

/** Where a page of a list ended: the row's time and its id. */
export type Cursor = { createdAt: Date; id: string };

/** A cursor as it stands in an address. */
export function toCursor({ createdAt, id }: Cursor): string {
  return `${createdAt.toISOString()}_${id}`;
}

/** A cursor out of an address; what isn't one begins the list anew. */
export const cursor = z
  .string()
  .optional()
  .transform((given): Cursor | undefined => {
    const [at = "", id = ""] = given?.split("_") ?? [];
    const whole = z.uuid().safeParse(id).success;
    const createdAt = new Date(at);
    // The database counts no year 0 and reads no year of five digits.
    return whole &&
      /^[1-9]\d{3}-/.test(at) &&
      !Number.isNaN(createdAt.getTime())
      ? { createdAt, id }
      : undefined;
  });
