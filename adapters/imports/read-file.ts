import type { Readable } from "node:stream";

import type { ImportFormat } from "@/domain/imports/state";
import { parsedJson } from "@/lib/json";
import { rowEntries, separatorOf, toBreak } from "./csv-rows";
import { BrokenFile, type Entry } from "./entry";
import { jsonEntries } from "./json-entries";
import { openText } from "./open-text";
import { pageEntries } from "./page-entries";
import { lineEntries } from "./text-lines";

/** A file as it is read: what it is, and its records one by one. */
export type ReadFile = {
  format: ImportFormat;
  entries: AsyncIterable<Entry>;
};

/**
 * Reads a file of other people's checks record by record, with memory for a few
 * records however long it is. What it is is told by its content.
 *
 * @throws BrokenFile, also while it is read, where it can't be read further.
 */
export async function readImportFile(
  file: Readable,
  onBytes?: (count: number) => void,
): Promise<ReadFile> {
  const { head, text } = await openText(file, onBytes);
  const format = formatOf(head);
  if (!format) throw new BrokenFile("not-a-feed", "");
  return { format, entries: entriesOf(format, head, text) };
}

/** The first rows of a table, to say what its columns hold. */
export async function readFirstRows(
  file: Readable,
  most: number,
): Promise<string[][]> {
  const { entries } = await readImportFile(file);
  const rows: string[][] = [];
  for await (const entry of entries) {
    if ("value" in entry) rows.push(entry.value as string[]);
    if (rows.length === most) break;
  }
  file.destroy();
  return rows;
}

async function* entriesOf(
  format: ImportFormat,
  head: string,
  text: AsyncIterable<string>,
): AsyncGenerator<Entry> {
  try {
    if (format === "json") yield* jsonEntries(text);
    else if (format === "json_lines") yield* lineEntries(text);
    else if (format === "page") yield* pageEntries(text);
    else yield* rowEntries(text, separatorOf(head));
  } catch (error) {
    throw toBreak(error);
  }
}

/** What a text is by how it begins; undefined for what is none of these. */
function formatOf(head: string): ImportFormat | undefined {
  const start = head.trimStart();
  if (start.startsWith("{") || start.startsWith("[")) {
    return isJsonLines(start) ? "json_lines" : "json";
  }
  if (start.startsWith("<")) {
    const isXml = /^<\?xml(?![\s\S]{0,500}<html)/i.test(start);
    return isXml ? undefined : "page";
  }
  const [first = ""] = start.split(/\r?\n/, 1);
  const isTable = first.includes(separatorOf(head));
  return start !== "" && isTable ? "csv" : undefined;
}

/** Whether the first line is a whole object and more of its kind follow. */
function isJsonLines(start: string): boolean {
  const end = start.indexOf("\n");
  if (end < 0 || !start.startsWith("{")) return false;
  const isWhole = parsedJson(start.slice(0, end)) !== undefined;
  return isWhole && start.slice(end).trimStart().startsWith("{");
}
