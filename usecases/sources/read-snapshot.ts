import "server-only";

import { getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import { findSnapshot } from "@/db/queries/snapshots";
import type { Actor } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

export type SnapshotFile = {
  bytes: Uint8Array;
  sha256: string;
  mediaType: string;
  filename: string;
};

/** The bytes of a saved copy of the newsroom, checked against their hash. */
export async function readSnapshot(
  actor: Actor,
  snapshotId: string,
): Promise<Result<SnapshotFile, "not-found">> {
  const { newsroomId } = actor;
  const snapshot = await findSnapshot(db, { newsroomId, snapshotId });
  const bytes = snapshot && (await getBlob(snapshot.sha256));
  if (!snapshot || !bytes) return refuse("not-found");
  const { sha256, mediaType, filename } = snapshot;
  return ok({ bytes, sha256, mediaType, filename });
}
