import "server-only";

import type { Executor } from "@/db/client";
import { listClaimsById } from "@/db/queries/claims";
import { listEvidence } from "@/db/queries/evidence";
import { listFiguresOfClaims, listFigureTerms } from "@/db/queries/figures";
import { listMentionsOfClaims } from "@/db/queries/mentions";
import {
  listDerivationsAbove,
  listEventParties,
  listSourceParties,
  listSourcesById,
} from "@/db/queries/provenance";
import { listSearchNotes } from "@/db/queries/search-notes";
import { listSlugs } from "@/db/queries/slugs";
import { listVerdicts } from "@/db/queries/verdicts";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import { compareMentions } from "./compare-mentions";
import { type Gathered, toCheckedClaim } from "./to-checked-claim";

/** Whose claims; `outside`: without the terms of sums that nobody may know. */
type Of = { newsroomId: string; claimIds: string[]; outside?: boolean };

/**
 * Some claims with their whole checks, in the order of their ids as given; an
 * id that is not the newsroom's is left out. The number of queries does not
 * grow with the number of claims.
 */
export async function readCheckedClaims(
  on: Executor,
  of: Of,
): Promise<CheckedClaim[]> {
  if (of.claimIds.length === 0) return [];
  const gathered = await gather(on, of);
  const byId = new Map(gathered.claims.map((claim) => [claim.id, claim]));
  return of.claimIds.flatMap((id) => {
    const claim = byId.get(id);
    return claim ? [toCheckedClaim(claim, gathered)] : [];
  });
}

/** All that is known of some claims, read with one query a kind of thing. */
export async function gather(on: Executor, of: Of): Promise<Gathered> {
  const { newsroomId } = of;
  const claims = await listClaimsById(on, of);
  const evidence = await listEvidence(on, of);
  const sourceIds = [...new Set(evidence.map((item) => item.sourceId))];
  const derivations = await listDerivationsAbove(on, { newsroomId, sourceIds });
  const graph = new Set(sourceIds);
  for (const { childId, parentId } of derivations) {
    graph.add(childId).add(parentId);
  }
  const inGraph = { newsroomId, sourceIds: [...graph] };
  const eventIds = claims.flatMap((claim) => claim.eventId ?? []);
  const figures = await listFiguresOfClaims(on, of);
  const figureIds = figures.map((figure) => figure.id);
  const terms = await listFigureTerms(on, { newsroomId, figureIds });
  const mentions = await listMentionsOfClaims(on, of);
  return {
    claims,
    evidence,
    derivations,
    sources: await listSourcesById(on, inGraph),
    sourceParties: await listSourceParties(on, inGraph),
    eventParties: await listEventParties(on, { newsroomId, eventIds }),
    figures,
    figureTerms: of.outside ? termsToTell(terms) : terms,
    mentions,
    wordings: await compareMentions(on, newsroomId, mentions),
    verdicts: await listVerdicts(on, of),
    searchNotes: await listSearchNotes(on, of),
    slugs: await listSlugs(on, { kind: "claim", subjectIds: of.claimIds }),
  };
}

/** The terms of those sums of which no term is a confidential source's. */
function termsToTell(terms: Gathered["figureTerms"]) {
  const kept = new Set(
    terms.filter((one) => one.confidential).map(({ figureId }) => figureId),
  );
  return terms.filter(({ figureId }) => !kept.has(figureId));
}
