import { stringify } from "csv-stringify/sync";

import { RECORD_REFUSALS, type RecordRefusal } from "@/domain/imports/refusal";
import type { Language } from "@/lib/language";

type Refused = RecordRefusal & { n: number; place: string };

/**
 * Refused records as a table, piece by piece: UTF-8 with a byte order mark and
 * CRLF; a cell that would be a formula is text. The sentence that says why is in
 * `language`; the columns have the same names in every language.
 */
export async function* refusalsCsv(
  pages: AsyncIterable<Refused[]>,
  language: Language,
): AsyncGenerator<string> {
  yield `\ufeff${toCsv([["record", "place", "reason", "why", "cause"]])}`;
  for await (const page of pages) {
    yield toCsv(
      page.map(({ n, place, reason, detail }) => [
        n,
        place,
        reason,
        RECORD_REFUSALS[reason][language],
        detail,
      ]),
    );
  }
}

function toCsv(rows: (string | number)[][]): string {
  return stringify(rows, {
    record_delimiter: "windows",
    escape_formulas: true,
  });
}
