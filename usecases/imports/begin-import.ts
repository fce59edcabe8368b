import "server-only";

import { Readable } from "node:stream";

import { putBlob } from "@/adapters/blobs/blob-store";
import { BrokenFile } from "@/adapters/imports/entry";
import { readImportFile } from "@/adapters/imports/read-file";
import { db } from "@/db";
import { addImport } from "@/db/queries/imports";
import { MOST_UPLOAD_BYTES } from "@/domain/imports/import-input";
import type {
  BreakReason,
  ImportFormat,
  ImportState,
} from "@/domain/imports/state";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { queueImport } from "./queue-import";

export type BeginImportRefusal =
  | "not-your-role"
  | "empty-file"
  | "file-too-large"
  | BreakReason;

/**
 * Keeps a file of other people's checks and has it read in the background. A
 * table waits until a person has said what its columns hold.
 */
export async function beginImport(
  actor: Actor,
  file: { filename: string; bytes: Uint8Array },
): Promise<Result<{ id: string; state: ImportState }, BeginImportRefusal>> {
  if (!may(actor, "importChecks")) return refuse("not-your-role");
  const { bytes } = file;
  if (bytes.length === 0) return refuse("empty-file");
  if (bytes.length > MOST_UPLOAD_BYTES) return refuse("file-too-large");
  const told = await formatOf(bytes);
  if (!told.ok) return told;
  const format = told.value;
  const { newsroomId, userId } = actor;
  const sha256 = await putBlob(bytes);
  const state = format === "csv" ? "mapping" : "waiting";
  return db.transaction(async (tx) => {
    const id = await addImport(tx, {
      newsroomId,
      startedBy: userId,
      filename: file.filename.normalize("NFC").slice(-200) || "file",
      sha256,
      bytes: bytes.length,
      isKept: true,
      format,
      state,
    });
    if (state === "waiting") await queueImport(tx, { newsroomId, id });
    return ok({ id, state });
  });
}

async function formatOf(
  bytes: Uint8Array,
): Promise<Result<ImportFormat, BreakReason>> {
  try {
    const { format } = await readImportFile(Readable.from([bytes]));
    return ok(format);
  } catch (error) {
    if (error instanceof BrokenFile) return refuse(error.reason);
    throw error;
  }
}
