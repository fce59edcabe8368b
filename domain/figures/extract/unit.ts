/** What a unit makes of a number: its kind, its measure, its unit's name. */
export type Unit = {
  kind: "distance" | "duration" | "money" | "share" | "age" | "number";
  measure: string;
  /**
   * In the plural and in English, so that figures of both languages line up;
   * null where the measure says it all.
   */
  name: string | null;
};

export type UnitEntry = readonly [string, Unit];

/** Lists units of one kind: each name with its phrases, commas between them. */
export function units(
  kind: Unit["kind"],
  measure: string,
  names: Record<string, string>,
): UnitEntry[] {
  return Object.entries(names).flatMap(([name, phrases]) =>
    phrases
      .split(", ")
      .map(
        (phrase): UnitEntry => [phrase, { kind, measure, name: name || null }],
      ),
  );
}
