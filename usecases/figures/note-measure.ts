import "server-only";

import { db } from "@/db";
import { addMeasureNote } from "@/db/queries/event-figures";
import { hasSource } from "@/db/queries/figure-rows";
import { addEntry } from "@/db/queries/ledger";
import { findOrAddParty } from "@/db/queries/parties";
import type { MeasureNoteInput } from "@/domain/figures/measure-note-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Notes what a party means by a measure, with the source that shows it. */
export async function noteMeasure(
  actor: Actor,
  input: MeasureNoteInput,
): Promise<
  Result<{ id: string }, "not-your-role" | "no-such-party" | "no-such-source">
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { measure, meaning, sourceId, party } = input;
  return db.transaction(async (tx) => {
    if (sourceId && !(await hasSource(tx, { newsroomId, sourceId }))) {
      return refuse("no-such-source");
    }
    const partyId = party ? await findOrAddParty(tx, newsroomId, party) : null;
    if (partyId === undefined) return refuse("no-such-party");
    const note = { newsroomId, measure, meaning, partyId, sourceId };
    const id = await addMeasureNote(tx, { ...note, writtenBy: userId });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "measure.noted",
      subjectKind: "measure",
      subjectId: id,
      payload: { measure, meaning, party: partyId, source: sourceId },
    });
    return ok({ id });
  });
}
