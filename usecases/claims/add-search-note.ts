import "server-only";

import { db } from "@/db";
import { lockClaim } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { addSearchNote as insertNote } from "@/db/queries/search-notes";
import type { SearchNoteInput } from "@/domain/claims/note-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Notes a search that found nothing, or a request for comment. */
export async function addSearchNote(
  actor: Actor,
  input: SearchNoteInput,
): Promise<Result<{ id: string }, "not-found" | "not-your-role">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { claimId, kind, where, how, outcome } = input;
  const key = { newsroomId, claimId };
  return db.transaction(async (tx) => {
    if (!(await lockClaim(tx, key))) return refuse("not-found");
    const lookedAt = input.lookedAt ? new Date(input.lookedAt) : new Date();
    const note = { ...key, kind, where, how, outcome, lookedAt };
    const id = await insertNote(tx, { ...note, writtenBy: userId });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "search_note.added",
      subjectKind: "claim",
      subjectId: claimId,
      payload: { note: id, kind, where, outcome },
    });
    return ok({ id });
  });
}
