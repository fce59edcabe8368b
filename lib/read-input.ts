import type { z } from "zod";
import sayInFrench from "zod/v4/locales/fr.js";

import type { Language } from "./language";

type Place = (string | number)[];

/** What is said where a schema has no sentence of its own. */
const UNSAID = { en: undefined, fr: sayInFrench().localeError };

/**
 * Reads what came in by the schema, and refuses characters that the database
 * can't keep: NUL, and half a surrogate pair. A schema's own sentences are
 * English; where it has none, the language is that of the reader.
 */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  language: Language = "en",
): z.ZodSafeParseResult<z.output<Schema>> {
  const kept = schema.superRefine((value, context) => {
    const path = findUnkept(value);
    if (!path) return;
    const message = "This holds a character that can't be kept.";
    context.addIssue({ code: "custom", path, message });
  });
  const error = UNSAID[language];
  return kept.safeParse(given, { error }) as z.ZodSafeParseResult<
    z.output<Schema>
  >;
}

/** The text without what the database can't keep; nothing visible is lost. */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}

// Without recursion: what programs send may be nested as deep as they like.
function findUnkept(value: unknown): Place | undefined {
  const left: { at: Place; value: unknown }[] = [{ at: [], value }];
  for (let one = left.pop(); one; one = left.pop()) {
    const { at, value: held } = one;
    if (typeof held === "string" && keepable(held) !== held) return at;
    if (Array.isArray(held)) {
      for (const [i, part] of held.entries()) {
        left.push({ at: [...at, i], value: part });
      }
    } else if (isPlain(held)) {
      for (const [key, part] of Object.entries(held)) {
        if (keepable(key) !== key) return at;
        left.push({ at: [...at, key], value: part });
      }
    }
  }
  return undefined;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
