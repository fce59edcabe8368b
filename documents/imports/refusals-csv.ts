import { stringify } from "csv-stringify/sync";

import { RECORD_REFUSALS, type RecordRefusal } from "@/domain/imports/refusal";

type Refused = RecordRefusal & { n: number; place: string };

/**
 * Refused records as a table, piece by piece: UTF-8 with a byte order mark and
 * CRLF; a cell that would be a formula is text.
 */
export async function* refusalsCsv(
  pages: AsyncIterable<Refused[]>,
): AsyncGenerator<string> {
  yield `\ufeff${toCsv([["record", "place", "reason", "why", "cause"]])}`;
  for await (const page of pages) {
    yield toCsv(
      page.map(({ n, place, reason, detail }) => [
        n,
        place,
        reason,
        RECORD_REFUSALS[reason].en,
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
