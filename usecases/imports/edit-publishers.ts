import "server-only";

import { z } from "zod";

import { db } from "@/db";
import {
  addPublisher,
  deletePublisher,
  listPublishers,
} from "@/db/queries/import-rules";
import { addEntry } from "@/db/queries/ledger";
import { publisherHost } from "@/domain/imports/publishers";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

export const publisherInput = z.object({ host: publisherHost });
export type PublisherInput = z.infer<typeof publisherInput>;

/** The hosts whose checks the actor's newsroom lets in. */
export async function readPublishers(actor: Actor) {
  return listPublishers(db, actor.newsroomId);
}

/** Lets a publisher's checks in from now on; nothing is read again by itself. */
export async function allowPublisher(
  actor: Actor,
  { host }: PublisherInput,
): Promise<Result<undefined, "not-your-role">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  await letIn({ newsroomId, host, addedBy: userId });
  return ok(undefined);
}

/** The same from the shell of the installation, where nobody is signed in. */
export async function letIn(publisher: {
  newsroomId: string;
  host: string;
  addedBy: string | null;
}): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await addPublisher(tx, publisher))) return;
    await addEntry(tx, {
      newsroomId: publisher.newsroomId,
      actorId: publisher.addedBy,
      action: "publisher.allowed",
      subjectKind: "newsroom",
      subjectId: publisher.newsroomId,
      payload: { host: publisher.host },
    });
  });
}

/** Lets no more of a publisher's checks in; what is held of it stays. */
export async function disallowPublisher(
  actor: Actor,
  { host }: PublisherInput,
): Promise<Result<undefined, "not-your-role" | "not-found">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const gone = await deletePublisher(tx, { newsroomId, host });
    if (!gone) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "publisher.disallowed",
      subjectKind: "newsroom",
      subjectId: newsroomId,
      payload: { host },
    });
    return ok(undefined);
  });
}
