import { z } from "zod";

import { COLUMN_FIELDS, type ColumnMapping, missingFields } from "./columns";

/** The largest file the desk and the API take; larger ones come by the shell. */
export const MOST_UPLOAD_BYTES = 50 * 1024 * 1024;

/** No table in earnest has more columns. */
const MOST_COLUMNS = 500;

/** A column by its place from 0; empty where no column holds the field. */
const column = z.preprocess(
  (given) => (given === "" || given === undefined ? undefined : Number(given)),
  z.int().min(0).max(MOST_COLUMNS).optional(),
);

/** What a person says the columns of a table hold. */
export const mappingInput = z
  .object({
    importId: z.uuid(),
    header: z.preprocess(
      (given) => given === "on" || given === true,
      z.boolean(),
    ),
    ...Object.fromEntries(COLUMN_FIELDS.map((field) => [field, column])),
  })
  .transform(({ importId, header, ...rest }) => {
    const columns: ColumnMapping["columns"] = {};
    for (const field of COLUMN_FIELDS) {
      const at = (rest as Record<string, number | undefined>)[field];
      if (at !== undefined) columns[field] = at;
    }
    return { importId: importId as string, mapping: { header, columns } };
  })
  .superRefine(({ mapping }, context) => {
    for (const field of missingFields(mapping)) {
      const message = "Say which column holds this.";
      context.addIssue({ code: "custom", path: [field], message });
    }
  });
export type MappingInput = z.infer<typeof mappingInput>;

/** How a newsroom reads words of other houses; no key: leave them unmapped. */
export const readingInput = z.object({
  words: z
    .string()
    .trim()
    .min(1, "Give the words as the other house writes them.")
    .max(200, "Keep this under 201 characters."),
  key: z
    .string()
    .optional()
    .transform((key) => key || null),
});
export type ReadingInput = z.infer<typeof readingInput>;
