import "server-only";

import type { Transaction } from "@/db/client";
import { listFollowers } from "@/db/queries/corrections";
import type { Actor } from "@/domain/people/actor";
import type { EditionCorrection } from "@/domain/publishing/edition";
import { ok, type Result } from "@/lib/result";
import { followCorrection, lockFollowers } from "./follow-correction";
import type { CorrectionPlan, PlanRefusal } from "./plan-correction";
import { claimEdition } from "./publish-claim";
import { summaryEdition } from "./publish-summary";
import { type PublishedEdition, putClaimEdition } from "./put-claim-edition";
import { putSummaryEdition } from "./put-summary-edition";
import { repeatEdition } from "./repeat-edition";

type Put<Plan extends CorrectionPlan = CorrectionPlan> = {
  plan: Plan;
  correction: EditionCorrection;
  /** The countersigned proposal. */
  correctionId: string;
};

type OfClaim = Extract<CorrectionPlan, { of: "claim" }>;
type OfSummary = Extract<CorrectionPlan, { of: "summary" }>;
type Done = Promise<Result<PublishedEdition, PlanRefusal>>;

/** Publishes a countersigned correction as it was planned. */
export function putCorrection(tx: Transaction, actor: Actor, put: Put): Done {
  const { plan, ...rest } = put;
  return plan.of === "claim"
    ? correctClaim(tx, actor, { plan, ...rest })
    : correctSummary(tx, actor, { plan, ...rest });
}

async function correctClaim(
  tx: Transaction,
  actor: Actor,
  { plan, correction, correctionId }: Put<OfClaim>,
): Done {
  const { newsroomId } = actor;
  const { standing, claim, previousId } = plan;
  const { slug } = standing;
  const claimId = standing.claim.id;
  const followers = await lockFollowers(tx, { newsroomId, claimId });
  const next = claim
    ? await claimEdition(tx, actor, { claim, slug, correction })
    : ok(
        await repeatEdition(tx, actor, {
          before: standing,
          correction,
          subjectId: claimId,
        }),
      );
  if (!next.ok) return next;
  const edition = next.value;
  const replaces = { previousId, correctionId };
  const state = claim ? "corrected" : "retracted";
  const put = { edition, state, replaces } as const;
  const published = await putClaimEdition(tx, actor, put);
  // One that came to cite the claim meanwhile follows as well.
  const now = await listFollowers(tx, { newsroomId, claimId });
  for (const summaryId of new Set([...followers, ...now])) {
    const of = { summaryId, claim: edition, correctionId };
    await followCorrection(tx, actor, of);
  }
  return ok(published);
}

async function correctSummary(
  tx: Transaction,
  actor: Actor,
  { plan, correction, correctionId }: Put<OfSummary>,
): Done {
  const { standing, summary, subjectId, signatureId, previousId } = plan;
  const { slug } = standing;
  const next = summary
    ? await summaryEdition(tx, actor, { summary, slug, correction })
    : ok(
        await repeatEdition(tx, actor, {
          before: standing,
          correction,
          subjectId,
        }),
      );
  if (!next.ok) return next;
  const put = {
    edition: next.value,
    summaryId: subjectId,
    signatureId,
    state: summary ? "corrected" : "retracted",
    repeats: summary === null,
    replaces: { previousId, correctionId },
  } as const;
  return ok(await putSummaryEdition(tx, actor, put));
}
