import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { addSource, replaceSourceParties } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import type { NewSourceInput } from "@/domain/sources/source-input";
import { ok, type Result, refuse } from "@/lib/result";
import { findParties } from "./find-parties";

/** Adds a source to the newsroom's library. */
export async function createSource(
  actor: Actor,
  input: NewSourceInput,
): Promise<Result<{ id: string }, "not-your-role" | "no-such-party">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { publisher, speaker, ...content } = input;
  return db.transaction(async (tx) => {
    const parties = await findParties(tx, newsroomId, { publisher, speaker });
    if (!parties) return refuse("no-such-party");
    const owned = { ...content, newsroomId, createdBy: userId };
    const id = await addSource(tx, owned);
    await replaceSourceParties(tx, { newsroomId, sourceId: id }, parties);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "source.created",
      subjectKind: "source",
      subjectId: id,
      payload: {
        title: content.title,
        type: content.type,
        reliability: content.reliability,
        parties,
      },
    });
    return ok({ id });
  });
}
