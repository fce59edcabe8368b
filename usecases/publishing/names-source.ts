import "server-only";

import type { Transaction } from "@/db/client";
import { namerOf } from "@/domain/publishing/confidentiality";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";

/**
 * Whether texts that are about to be published beside some claims name a
 * confidential source of one of them.
 */
export async function namesSource(
  tx: Transaction,
  of: { newsroomId: string; claimIds: string[] },
  texts: readonly (string | null)[],
): Promise<boolean> {
  if (of.claimIds.length === 0) return false;
  const isNamedIn = namerOf(await readCheckedClaims(tx, of));
  return texts.some((text) => text !== null && isNamedIn(text));
}
