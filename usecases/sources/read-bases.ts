import "server-only";

import type { Transaction } from "@/db/client";
import {
  listBases,
  type listRestingClaims,
  listStandingEditions,
} from "@/db/queries/claim-bases";
import { listRatings } from "@/db/queries/newsrooms";
import {
  listDerivationsAbove,
  listEventParties,
  listSourceParties,
  listSourcesById,
} from "@/db/queries/provenance";
import type { ClaimBasis, Library } from "@/domain/provenance/impact";
import { lineages } from "@/domain/provenance/lineage";
import { scaleBounds } from "@/domain/publishing/newsroom-view";
import type { Stance } from "@/domain/sources/source";
import { stancesBehind } from "@/domain/verdicts/policy";
import { partyTeller } from "@/usecases/claims/party-teller";

/** Claims as they are read to find what they rest on. */
export type RestingClaims = Awaited<ReturnType<typeof listRestingClaims>>;

/**
 * What the claims rest on now, with all that it derives from; `ends` are
 * sources that are to be known besides, which may come to stand behind them.
 */
export async function readBases(
  tx: Transaction,
  newsroomId: string,
  { claims, ends }: { claims: RestingClaims; ends: string[] },
): Promise<{ library: Library; bases: ClaimBasis[] }> {
  const claimIds = claims.map((claim) => claim.id);
  const evidence = await listBases(tx, { newsroomId, claimIds });
  const used = [...evidence.map((item) => item.sourceId), ...ends];
  const graph = await readGraph(tx, newsroomId, used);
  const eventIds = claims.flatMap((claim) => claim.eventId ?? []);
  const eventParties = await listEventParties(tx, { newsroomId, eventIds });
  const tell = partyTeller({ ...graph, eventParties });
  const editions = await listStandingEditions(tx, { newsroomId, claimIds });
  const stancesOf = await readStances(tx, newsroomId);
  const lineageOf = lineages(graph.library.derivations);
  const evidenceOf = Map.groupBy(evidence, (item) => item.claimId);
  const editionsOf = Map.groupBy(editions, (edition) => edition.claimId);
  const bases = claims.map((claim): ClaimBasis => {
    const own = evidenceOf.get(claim.id) ?? [];
    const stances = stancesOf(claim.rating);
    const behind = own.filter((item) => stances.includes(item.stance));
    const documentIds = [...new Set(behind.map((item) => item.sourceId))];
    // What is found to stand behind a document brings its own parties along.
    const reached = lineageOf([...documentIds, ...ends]).sourceIds;
    return {
      claimId: claim.id,
      documentIds,
      evidence: behind,
      partySourceIds: reached.filter(tell(claim, own)),
      editionIds: (editionsOf.get(claim.id) ?? []).map(({ id }) => id),
    };
  });
  return { library: graph.library, bases };
}

/** Some sources and all that they derive from, with their parties. */
async function readGraph(tx: Transaction, newsroomId: string, used: string[]) {
  const derivations = await listDerivationsAbove(tx, {
    newsroomId,
    sourceIds: [...new Set(used)],
  });
  const reached = new Set(used);
  for (const { childId, parentId } of derivations) {
    reached.add(childId).add(parentId);
  }
  const all = { newsroomId, sourceIds: [...reached] };
  const sources = await listSourcesById(tx, all);
  const sourceParties = await listSourceParties(tx, all);
  return { library: { sources, derivations }, sourceParties };
}

/** Which evidence a verdict of each rating rests on; both sides without one. */
async function readStances(
  tx: Transaction,
  newsroomId: string,
): Promise<(ratingKey: string | null) => Stance[]> {
  const ratings = await listRatings(tx, newsroomId);
  const bounds = scaleBounds(ratings) ?? { worst: 1, best: 5 };
  return (ratingKey) => {
    const rating = ratings.find((entry) => entry.key === ratingKey);
    return stancesBehind(rating?.value ?? null, bounds);
  };
}
