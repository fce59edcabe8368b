import type { EditionEntry } from "@/domain/publishing/edition";
import type { JsonLd } from "./public/json-ld";

/** The corrections of a history as schema.org tells them, newest first. */
export function correctionComments(history: EditionEntry[]): JsonLd[] {
  return history.toReversed().flatMap(({ correction, publishedAt }) =>
    correction
      ? [
          {
            "@type": "CorrectionComment",
            text: correction.note,
            datePublished: publishedAt,
          },
        ]
      : [],
  );
}
