import "server-only";

import type { Transaction } from "@/db/client";
import { listPublishedFigures } from "@/db/queries/published-figures";
import type { PublicClaim } from "@/domain/publishing/public-claim";
import {
  type PublicLedger,
  type PublishedFigures,
  toPublicLedger,
} from "@/domain/publishing/public-ledger";
import type { Language } from "@/lib/language";
import { readLedgerInput } from "@/usecases/events/read-event-ledger";

/**
 * The figures of a claim's event that the public may see beside the claim as
 * it is about to be published: its own, and those of the editions that stand.
 */
export async function publicLedgerOf(
  tx: Transaction,
  newsroomId: string,
  { claim, language }: { claim: PublicClaim; language: Language },
): Promise<PublicLedger | undefined> {
  if (!claim.event) return undefined;
  const { id: eventId, name: title } = claim.event;
  const key = { newsroomId, eventId };
  const input = await readLedgerInput(tx, key);
  if (!input) return undefined;
  const published = new Map<string, PublishedFigures>(
    await listPublishedFigures(tx, key),
  );
  published.set(claim.id, { ...claim, slug: null });
  return toPublicLedger(input, published, {
    claimId: claim.id,
    title,
    language,
  });
}
