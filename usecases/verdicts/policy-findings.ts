import "server-only";

import type { Executor } from "@/db/client";
import { listPolicies, listRatings } from "@/db/queries/newsrooms";
import { scaleBounds } from "@/domain/publishing/newsroom-view";
import {
  checkPolicy,
  type Finding,
  policyFor,
  stancesBehind,
} from "@/domain/verdicts/policy";
import { policyFacts } from "@/domain/verdicts/policy-facts";
import { originsOf } from "@/usecases/claims/origins-of";
import { gather } from "@/usecases/claims/read-checked-claims";

/**
 * What the newsroom's policy asks for and a claim's evidence lacks, if it
 * were rated so; empty where the policy is met or there is none.
 */
export async function policyFindings(
  on: Executor,
  of: { newsroomId: string; claimId: string; ratingKey: string },
): Promise<Finding[]> {
  const { newsroomId, claimId, ratingKey } = of;
  const gathered = await gather(on, { newsroomId, claimIds: [claimId] });
  const [claim] = gathered.claims;
  const policies = await listPolicies(on, newsroomId);
  const policy = claim && policyFor(policies, claim.kind, ratingKey);
  if (!policy) return [];
  const ratings = await listRatings(on, newsroomId);
  const rating = ratings.find((entry) => entry.key === ratingKey);
  const value = rating?.value ?? null;
  const bounds = scaleBounds(ratings) ?? { worst: 1, best: 5 };
  const stances = stancesBehind(value, bounds);
  // Of what the rating rests on alone, as the claim's page counts each side.
  const behind = gathered.evidence.filter(({ stance }) =>
    stances.includes(stance),
  );
  const graph = originsOf(claim, behind, gathered);
  const standing = new Set(graph.documentIds);
  const facts = policyFacts(value, bounds, {
    evidence: gathered.evidence
      .filter((item) => standing.has(item.sourceId))
      .map((item) => ({
        sourceId: item.sourceId,
        stance: item.stance,
        primary: item.source.isPrimary,
        hasSnapshot: item.snapshot !== null,
      })),
    sources: graph.sources,
    derivations: graph.derivations,
    requestForComment: gathered.searchNotes.some(
      (note) => note.kind === "request_for_comment",
    ),
  });
  return checkPolicy(policy, facts);
}
