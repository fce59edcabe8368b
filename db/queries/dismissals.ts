import { and, eq } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { dismissals } from "@/db/schema";
import type { SuggestionKey } from "@/domain/suggestions/suggestion-key";

/** The suggestions of a version that the desk does not want offered again. */
export async function listDismissals(
  on: Executor,
  key: { newsroomId: string; versionId: string },
): Promise<SuggestionKey[]> {
  return on
    .select({
      kind: dismissals.kind,
      start: dismissals.start,
      end: dismissals.end,
    })
    .from(dismissals)
    .where(
      and(
        eq(dismissals.newsroomId, key.newsroomId),
        eq(dismissals.versionId, key.versionId),
      ),
    );
}

/** Notes that a suggestion is not wanted; false when it was noted before. */
export async function addDismissal(
  tx: Transaction,
  dismissal: SuggestionKey & {
    newsroomId: string;
    versionId: string;
    dismissedBy: string;
  },
): Promise<boolean> {
  const added = await tx
    .insert(dismissals)
    .values(dismissal)
    .onConflictDoNothing()
    .returning({ start: dismissals.start });
  return added.length > 0;
}

/** Takes that back; false when there was nothing to take back. */
export async function deleteDismissal(
  tx: Transaction,
  key: SuggestionKey & { newsroomId: string; versionId: string },
): Promise<boolean> {
  const deleted = await tx
    .delete(dismissals)
    .where(
      and(
        eq(dismissals.newsroomId, key.newsroomId),
        eq(dismissals.versionId, key.versionId),
        eq(dismissals.kind, key.kind),
        eq(dismissals.start, key.start),
        eq(dismissals.end, key.end),
      ),
    )
    .returning({ start: dismissals.start });
  return deleted.length > 0;
}
