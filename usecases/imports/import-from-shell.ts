import "server-only";

import { basename } from "node:path";

import { BrokenFile } from "@/adapters/imports/entry";
import { type LocalFile, localFile } from "@/adapters/imports/local-file";
import { readFirstRows, readImportFile } from "@/adapters/imports/read-file";
import { db } from "@/db";
import {
  addImport,
  type FoundImport,
  findImport,
  findUnended,
} from "@/db/queries/imports";
import { findNewsroomByName } from "@/db/queries/newsrooms";
import {
  type ColumnField,
  type ColumnMapping,
  guessMapping,
  missingFields,
} from "@/domain/imports/columns";
import type { BreakReason, ImportFormat } from "@/domain/imports/state";
import { ok, type Result, refuse } from "@/lib/result";
import { letIn } from "./edit-publishers";
import { type ImportRun, runImport } from "./run-import";

/** What a person says on the command line. */
export type ShellImport = {
  path: string;
  newsroom?: string;
  /** Hosts to let in first. */
  allow: string[];
  /** Columns of a table, by their name or their number from 1. */
  columns: Partial<Record<ColumnField, string>>;
  /** Whether the first row names the columns; guessed where left out. */
  header?: boolean;
  onMapping: (mapping: ColumnMapping, rows: string[][]) => void;
  onStart: (started: { bytes: number; resumedAt: number }) => void;
  onProgress: NonNullable<ImportRun["onProgress"]>;
};

export type ShellImportRefusal =
  | "no-newsroom"
  | "no-such-column"
  | "columns-missing"
  | BreakReason;

/**
 * Imports a file of this machine. Where the same file was begun and not ended,
 * it goes on from there.
 */
export async function importFromShell(
  asked: ShellImport,
): Promise<Result<FoundImport, ShellImportRefusal>> {
  const newsroom = await findNewsroomByName(db, asked.newsroom);
  if (!newsroom) return refuse("no-newsroom");
  const newsroomId = newsroom.id;
  const file = await localFile(asked.path);
  const known = await formatOf(file);
  if (!known.ok) return known;
  const format = known.value;
  const mapped = format === "csv" ? await mapColumns(asked, file) : ok(null);
  if (!mapped.ok) return mapped;
  for (const host of asked.allow) {
    await letIn({ newsroomId, host, addedBy: null });
  }
  const of = { newsroomId, file, format, mapping: mapped.value };
  const importId = await beginOrGoOn(of, basename(asked.path));
  const key = { newsroomId, importId };
  const before = await findImport(db, key);
  asked.onStart({ bytes: file.bytes, resumedAt: before?.read ?? 0 });
  const { onProgress } = asked;
  await runImport({ ...key, onProgress, open: async () => file.open() });
  const ended = await findImport(db, key);
  if (!ended) throw new Error("The import is gone.");
  return ok(ended);
}

async function formatOf(
  file: LocalFile,
): Promise<Result<ImportFormat, BreakReason>> {
  const stream = file.open();
  try {
    return ok((await readImportFile(stream)).format);
  } catch (error) {
    if (error instanceof BrokenFile) return refuse(error.reason);
    throw error;
  } finally {
    stream.destroy();
  }
}

/** What the columns hold: as guessed, with what the person says put over it. */
async function mapColumns(
  asked: ShellImport,
  file: LocalFile,
): Promise<Result<ColumnMapping, "no-such-column" | "columns-missing">> {
  const rows = await readFirstRows(file.open(), 5);
  const guess = guessMapping(rows);
  const header = asked.header ?? guess.header;
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const columns = { ...(header === guess.header ? guess.columns : {}) };
  for (const [field, said] of Object.entries(asked.columns)) {
    const named = header ? names.indexOf(said.trim().toLowerCase()) : -1;
    const numbered = /^\d{1,4}$/.test(said) ? Number(said) - 1 : -1;
    const at = named >= 0 ? named : numbered;
    if (at < 0) return refuse("no-such-column", { why: said });
    columns[field as ColumnField] = at;
  }
  const mapping = { header, columns };
  asked.onMapping(mapping, rows);
  const missing = missingFields(mapping);
  if (missing.length === 0) return ok(mapping);
  return refuse("columns-missing", { why: missing.join(", ") });
}

async function beginOrGoOn(
  of: {
    newsroomId: string;
    file: LocalFile;
    format: ImportFormat;
    mapping: ColumnMapping | null;
  },
  filename: string,
): Promise<string> {
  const { newsroomId, file, format, mapping } = of;
  const { sha256, bytes } = file;
  return db.transaction(async (tx) => {
    const unended = await findUnended(tx, { newsroomId, sha256, mapping });
    if (unended) return unended;
    const state = "waiting" as const;
    const said = { newsroomId, filename, sha256, bytes, format, mapping };
    return addImport(tx, { ...said, state, isKept: false });
  });
}
