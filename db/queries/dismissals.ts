import { and, eq } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { dismissals } from "@/db/schema";

/** A suggestion by what it is of and where it stands in its version. */
export type SuggestionKey = { kind: string; start: number; end: number };

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

/** Notes that a suggestion is not wanted; a second time changes nothing. */
export async function addDismissal(
  tx: Transaction,
  dismissal: SuggestionKey & {
    newsroomId: string;
    versionId: string;
    dismissedBy: string;
  },
): Promise<void> {
  await tx.insert(dismissals).values(dismissal).onConflictDoNothing();
}
