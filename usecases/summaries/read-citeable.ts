import "server-only";

import { db } from "@/db";
import { listClaims } from "@/db/queries/claim-list";
import type { Actor } from "@/domain/people/actor";
import type { CarryingClaim } from "@/domain/summaries/carries";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";

/** How many claims the editor offers beside those it cites already. */
const OFFERED = 100;

/** A claim as the summary editor offers and checks it. */
export type CiteableClaim = CarryingClaim & {
  statement: string;
  published: boolean;
  mark: string | null;
};

/** The newest claims of the desk and all that are cited, for the editor. */
export async function readCiteable(
  actor: Actor,
  cited: string[],
): Promise<CiteableClaim[]> {
  const { newsroomId } = actor;
  const newest = await listClaims(db, { newsroomId, limit: OFFERED });
  const ids = new Set([...cited, ...newest.map((claim) => claim.id)]);
  const claimIds = [...ids];
  const claims = await readCheckedClaims(db, { newsroomId, claimIds });
  return claims.map(({ slug, verdict, ...claim }) => ({
    id: claim.id,
    revision: claim.revision,
    statement: claim.statement,
    language: claim.language,
    originalWording: claim.originalWording,
    originalLanguage: claim.originalLanguage,
    figures: claim.figures,
    published: slug !== null,
    mark: verdict?.rating.mark ?? null,
    verdict: verdict && {
      attribution: verdict.attribution,
      rating: { label: verdict.rating.label, tone: verdict.rating.tone },
      claimRevision: verdict.claimRevision,
      countersignedBy: verdict.countersignedBy,
    },
  }));
}
