import { type CsvError, parse } from "csv-parse";

import { BrokenFile, type Entry, LIMITS } from "./entry";

const SEPARATORS = [",", ";", "\t", "|"] as const;

/** The sign between the columns: the one that the first lines hold most alike. */
export function separatorOf(head: string): string {
  const lines = head.split(/\r?\n/).filter(Boolean).slice(0, 10);
  const scores = SEPARATORS.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return Math.min(...counts) * 100 + Math.max(...counts);
  });
  const best = Math.max(...scores);
  return SEPARATORS[scores.indexOf(best)] ?? ",";
}

/** Reads a table row by row; each row is a list of its cells. */
export async function* rowEntries(
  text: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<Entry> {
  // Rows and faults in one line, in the order of the file.
  const read: Entry[] = [];
  const rows = parse({
    delimiter: separator,
    // What is separated by tabs is not quoted.
    quote: separator === "\t" ? null : '"',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LIMITS.record,
    on_record: (record: string[], { lines }) => {
      read.push({ place: `line ${lines}`, value: record });
      return null;
    },
    on_skip: (error) => {
      read.push(brokenRow(error));
      return undefined;
    },
  });
  // What fails is told to the writer below.
  rows.on("error", () => {});
  for await (const chunk of text) {
    await written((done) => rows.write(chunk, done));
    yield* read.splice(0);
  }
  await written((done) => rows.end(done));
  yield* read.splice(0);
}

function written(
  write: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    write((error) => (error ? fail(error) : done()));
  });
}

function brokenRow(error: CsvError | undefined): Entry {
  const line = Number(error?.lines ?? 0);
  const isTooLong = error?.code === "CSV_MAX_RECORD_SIZE";
  return {
    place: line > 0 ? `line ${line}` : "",
    problem: isTooLong ? "too-large" : "broken-row",
  };
}

/** What the parser gives up on, said as a break of the file. */
export function toBreak(error: unknown): unknown {
  const isCsv =
    error instanceof Error && "code" in error && /^CSV_/.test(`${error.code}`);
  return isCsv ? new BrokenFile("file-breaks-off", error.message) : error;
}
