import "server-only";

import type { Transaction } from "@/db/client";
import type { ClaimContent } from "@/db/queries/claims";
import { findOrAddEvent, findOrAddParty } from "@/db/queries/parties";
import type {
  EditClaimInput,
  NewClaimInput,
} from "@/domain/claims/claim-input";
import type { Actor } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

export type ContentRefusal = "no-such-party" | "no-such-event";

/** What a person wrote of a claim, its claimant and event found or added. */
export async function contentOf(
  tx: Transaction,
  actor: Actor,
  input: NewClaimInput | EditClaimInput,
): Promise<Result<ClaimContent, ContentRefusal>> {
  const { newsroomId, userId: createdBy } = actor;
  const claimantId = input.claimant
    ? await findOrAddParty(tx, newsroomId, input.claimant)
    : null;
  if (claimantId === undefined) return refuse("no-such-party");
  const eventId = input.event
    ? await findOrAddEvent(tx, newsroomId, { word: input.event, createdBy })
    : null;
  if (eventId === undefined) return refuse("no-such-event");
  const { statement, kind, originalWording } = input;
  const { originalLanguage, selectionReason, contentNotice } = input;
  return ok({
    statement,
    kind,
    claimantId,
    eventId,
    originalWording,
    originalLanguage,
    selectionReason,
    contentNotice,
  });
}
