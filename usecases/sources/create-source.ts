import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import { findOrAddParty } from "@/db/queries/parties";
import { addSource, replaceSourceParties } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import type { NewSourceInput } from "@/domain/sources/source-input";
import { ok, type Result, refuse } from "@/lib/result";

type PartyRoles = { partyId: string; role: "publisher" | "speaker" }[];

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

/** The parties of a source, added where new; undefined for an id that isn't one. */
export async function findParties(
  tx: Transaction,
  newsroomId: string,
  given: Pick<NewSourceInput, "publisher" | "speaker">,
): Promise<PartyRoles | undefined> {
  const found: PartyRoles = [];
  for (const role of ["publisher", "speaker"] as const) {
    const ref = given[role];
    if (!ref) continue;
    const partyId = await findOrAddParty(tx, newsroomId, ref);
    if (!partyId) return undefined;
    found.push({ partyId, role });
  }
  return found;
}
