import "server-only";

import type { Executor } from "@/db/client";
import { listFiguresOfEvent } from "@/db/queries/event-figures";
import type { FigureValue } from "@/domain/figures/figure";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";

/** A figure that a sum on a claim may add or take away. */
export type OfferedTerm = FigureValue & { id: string; place: string | null };

/** The figures a sum may use: those of the claim's event, else its own. */
export async function offerTerms(
  on: Executor,
  newsroomId: string,
  claim: CheckedClaim,
): Promise<OfferedTerm[]> {
  const rows = claim.event
    ? await listFiguresOfEvent(on, { newsroomId, eventId: claim.event.id })
    : claim.figures;
  return rows.map(({ id, low, high, bound, measure, population, place }) => ({
    id,
    low,
    high,
    bound,
    measure,
    population,
    place,
  }));
}
