import "server-only";

import { db } from "@/db";
import { type ClaimLine, listClaimLines } from "@/db/queries/claim-lines";
import { matchInput } from "@/domain/matching/match-input";
import type { Why } from "@/domain/matching/why";
import type { Actor } from "@/domain/people/actor";
import { matchText } from "./match-text";

/** As many as a person looks over beside a new claim. */
const NEAR = 5;

/** A claim of the desk that is near to a text, and what they share. */
export type NearClaim = ClaimLine & { likely: boolean; why: Why };

/**
 * Was this checked before? The five nearest claims of the desk, the nearest
 * first, whether likely the same or not; none for a text without words.
 */
export async function nearClaims(
  actor: Actor,
  text: string,
): Promise<NearClaim[]> {
  const input = matchInput.safeParse({ text, limit: NEAR });
  if (!input.success) return [];
  const matches = await matchText(actor, input.data);
  const { newsroomId } = actor;
  const claimIds = matches.map(({ claim }) => claim.id);
  const lines = await listClaimLines(db, { newsroomId, claimIds });
  const byId = new Map(lines.map((line) => [line.id, line]));
  return matches.flatMap(({ claim, likely, why }) => {
    const line = byId.get(claim.id);
    return line ? [{ ...line, likely, why }] : [];
  });
}
