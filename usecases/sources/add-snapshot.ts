import "server-only";

import { putBlob } from "@/adapters/blobs/blob-store";
import { mediaTypeOf } from "@/adapters/blobs/media-type";
import { db } from "@/db";
import { findSource } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import {
  isSnapshotType,
  MOST_SNAPSHOT_BYTES,
} from "@/domain/sources/snapshot-rules";
import { ok, type Result, refuse } from "@/lib/result";
import { keepSnapshot } from "@/usecases/captures/keep-snapshot";

export type AddSnapshotRefusal =
  | "not-found"
  | "not-your-role"
  | "empty-file"
  | "file-too-large"
  | "file-type-not-taken";

export type AddedSnapshot = {
  id: string;
  sha256: string;
  bytes: number;
  mediaType: string;
  capturedAt: Date;
};

/** Keeps a file as a copy of a source, under the hash of its bytes. */
export async function addSnapshot(
  actor: Actor,
  input: { sourceId: string; filename: string; bytes: Uint8Array },
): Promise<Result<AddedSnapshot, AddSnapshotRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const { sourceId, bytes } = input;
  if (bytes.length === 0) return refuse("empty-file");
  if (bytes.length > MOST_SNAPSHOT_BYTES) return refuse("file-too-large");
  const filename = input.filename.normalize("NFC").slice(-200) || "file";
  const mediaType = await mediaTypeOf(bytes, filename);
  if (!isSnapshotType(mediaType)) return refuse("file-type-not-taken");
  if (!(await findSource(db, { newsroomId, sourceId }))) {
    return refuse("not-found");
  }
  // The bytes first: a row without them would be worse than the other way.
  const sha256 = await putBlob(bytes);
  const size = bytes.length;
  const copy = {
    sha256,
    bytes: size,
    mediaType,
    filename,
    capturedBy: "upload" as const,
    finalUrl: null,
  };
  const { id, capturedAt } = await db.transaction((tx) =>
    keepSnapshot(tx, actor, { of: { sourceId }, copy }),
  );
  return ok({ id, sha256, bytes: size, mediaType, capturedAt });
}
