import "server-only";

import type { Transaction } from "@/db/client";
import type { FindableClaim } from "@/domain/matching/findable-claim";
import { shelve } from "./shelve";

/** What of an imported check makes it findable. */
type FindableCheck = {
  id: string;
  statement: string;
  claimant: string | null;
  title: string | null;
  language: string | null;
  saidOn: string | null;
  publishedOn: string | null;
};

/** Makes checks of other houses found by what they say now. */
export async function shelveImported(
  tx: Transaction,
  of: { newsroomId: string; language: string; checks: FindableCheck[] },
): Promise<void> {
  if (of.checks.length === 0) return;
  const shelf = { newsroomId: of.newsroomId, shelf: "imported" } as const;
  await shelve(
    tx,
    shelf,
    of.checks.map((check) => ({
      id: check.id,
      ...toFindable(check, of.language),
    })),
  );
}

function toFindable(check: FindableCheck, otherwise: string): FindableClaim {
  const language = check.language ?? otherwise;
  const publishedAt = check.saidOn ?? check.publishedOn;
  return {
    statement: check.statement,
    language,
    originalWording: check.title,
    originalLanguage: language,
    claimant: check.claimant,
    event: null,
    // No article of ours: only the day on which it was said, or else checked.
    mentions: [{ exact: "", language, publishedAt }],
  };
}
