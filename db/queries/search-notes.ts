import { and, asc, eq, inArray } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { searchNotes, users } from "@/db/schema";

/** Adds a note on where someone looked, or whom they asked. */
export async function addSearchNote(
  tx: Transaction,
  note: {
    newsroomId: string;
    claimId: string;
    kind: "search" | "request_for_comment";
    where: string;
    how: string;
    outcome: string;
    lookedAt: Date;
    writtenBy: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(searchNotes)
    .values(note)
    .returning({ id: searchNotes.id });
  if (!row) throw new Error("No search note was added.");
  return row.id;
}

/** The search notes of some claims, oldest first. */
export async function listSearchNotes(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select({
      id: searchNotes.id,
      claimId: searchNotes.claimId,
      kind: searchNotes.kind,
      where: searchNotes.where,
      how: searchNotes.how,
      outcome: searchNotes.outcome,
      lookedAt: searchNotes.lookedAt,
      writtenBy: users.name,
    })
    .from(searchNotes)
    .innerJoin(users, eq(users.id, searchNotes.writtenBy))
    .where(
      and(
        eq(searchNotes.newsroomId, of.newsroomId),
        inArray(searchNotes.claimId, of.claimIds),
      ),
    )
    .orderBy(asc(searchNotes.lookedAt), asc(searchNotes.id));
}
