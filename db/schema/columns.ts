import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  customType,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/** A random uuid, so that an id in an address tells nothing. */
export const id = () => uuid("id").primaryKey().defaultRandom();

/** Text that is the same whatever its capitals. */
export const citext = customType<{ data: string }>({
  dataType: () => "citext",
});

/** Words as a search looks for them. */
export const tsvector = customType<{ data: string }>({
  dataType: () => "tsvector",
});

/** A moment, kept with its zone and read as a Date. */
export const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * A moment to the millisecond: lists are paged by it, and what a page's
 * address says of it must be all there is to it.
 */
export const pagedMoment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3 });

/** When a row was made. */
export const createdAt = () => pagedMoment("created_at").notNull().defaultNow();

export const updatedAt = () =>
  moment("updated_at")
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date());

/** A CHECK that holds a text column to the values the domain knows. */
export function oneOf(column: AnyPgColumn, values: readonly string[]): SQL {
  const list = values.map((value) => `'${value}'`).join(", ");
  return sql`${column} in (${sql.raw(list)})`;
}
