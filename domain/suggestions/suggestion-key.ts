import type { Span } from "@/domain/articles/version";

/** A suggestion by what it is of and where it stands in its version. */
export type SuggestionKey = Span & { kind: string };

/** The same as one word, no two suggestions of a version alike. */
export function wordOfKey({ kind, start, end }: SuggestionKey): string {
  return `${kind} ${start} ${end}`;
}
