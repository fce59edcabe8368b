import "server-only";

import type { Transaction } from "@/db/client";
import type { FigureContent } from "@/db/queries/figure-rows";
import { findOrAddParty } from "@/db/queries/parties";
import type { FigureInput } from "@/domain/figures/figure-input";
import { ok, type Result, refuse } from "@/lib/result";

/** What a person wrote of a figure, the party who states it found or added. */
export async function figureContentOf(
  tx: Transaction,
  newsroomId: string,
  input: FigureInput,
): Promise<Result<FigureContent, "no-such-party">> {
  const { statedByPartyId, statedByName } = input;
  const statedBy = statedByPartyId
    ? await findOrAddParty(tx, newsroomId, { id: statedByPartyId })
    : statedByName
      ? await findOrAddParty(tx, newsroomId, {
          name: statedByName,
          kind: "body",
        })
      : null;
  if (statedBy === undefined) return refuse("no-such-party");
  const { low, high, bound, measure, population, place } = input;
  const { timeFrom, timeTo, asOf, cumulative, exactWords } = input;
  return ok({
    low,
    high,
    bound,
    measure,
    population,
    place,
    timeFrom,
    timeTo,
    asOf,
    cumulative,
    exactWords,
    statedBy,
  });
}
