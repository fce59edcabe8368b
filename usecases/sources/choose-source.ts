import "server-only";

import { db } from "@/db";
import { listSnapshotChoices } from "@/db/queries/snapshots";
import { listSources } from "@/db/queries/sources";
import type { Actor } from "@/domain/people/actor";
import type { SourceType } from "@/domain/sources/source";

/** A source as a field offers it, with its saved copies, newest first. */
export type SourceChoice = {
  id: string;
  title: string;
  type: SourceType;
  withdrawn: boolean;
  snapshots: { id: string; filename: string; capturedAt: string }[];
};

/** As many as a person looks through before typing another letter. */
const OFFERED = 12;

/** The sources whose titles hold some words, for choosing one by typing. */
export async function chooseSource(
  actor: Actor,
  q: string,
): Promise<SourceChoice[]> {
  const { newsroomId } = actor;
  const filter = { newsroomId, q: q.trim() || undefined, limit: OFFERED };
  const found = await listSources(db, filter);
  const sourceIds = found.map((source) => source.id);
  const copies = await listSnapshotChoices(db, { newsroomId, sourceIds });
  return found.map(({ id, title, type, withdrawnAt }) => ({
    id,
    title,
    type,
    withdrawn: withdrawnAt !== null,
    snapshots: copies
      .filter((copy) => copy.sourceId === id)
      .map((copy) => ({
        id: copy.id,
        filename: copy.filename,
        capturedAt: copy.capturedAt.toISOString(),
      })),
  }));
}
