import "server-only";

import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import { findCurrentEdition, listCitedBeside } from "@/db/queries/corrections";
import type { Published } from "@/db/queries/publications";
import {
  findSummarySignature,
  lockSummary,
  type SummaryRow,
} from "@/db/queries/summaries";
import type { Actor } from "@/domain/people/actor";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import {
  type Corrected,
  type CorrectionRefusal,
  claimCorrection,
  summaryCorrection,
} from "@/domain/publishing/correction";
import {
  type ClaimEdition,
  editionAt,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import type { SummaryClaimsRefusal } from "@/domain/publishing/summary-claims";
import {
  type PublicClaimRefusal,
  toPublicClaim,
} from "@/domain/publishing/to-public-claim";
import type { SummaryDocumentRefusal } from "@/domain/summaries/summary-block";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { ok, type Result, refuse } from "@/lib/result";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";
import { claimNotice } from "./claim-notice";
import { publisherOf } from "./edition-head";
import { summaryEdition } from "./publish-summary";

export type PlanRefusal =
  | "not-found"
  | "superseded"
  | "withheld"
  | "retracted-already"
  | "not-countersigned-anew"
  | "empty"
  | CorrectionRefusal
  | PublicClaimRefusal
  | SummaryClaimsRefusal
  | SummaryDocumentRefusal;

/** What a correction rests on: the desk's revision, none for a retraction. */
type Basis = Corrected & { revision: number | null; previousId: string };

/** What a correction would publish; `claim` or `summary` null: a retraction. */
export type CorrectionPlan =
  | (Basis & {
      of: "claim";
      standing: ClaimEdition;
      claim: CheckedClaim | null;
    })
  | (Basis & {
      of: "summary";
      subjectId: string;
      standing: SummaryEdition;
      signatureId: string | null;
      summary: SummaryRow | null;
    });

/**
 * The claims beside which the note of a correction is published: those of the
 * corrected edition, and those of the summaries that follow a claim.
 */
export async function claimsBeside(
  tx: Transaction,
  newsroomId: string,
  { of, standing }: CorrectionPlan,
): Promise<string[]> {
  if (of === "summary") return standing.claims.map(({ id }) => id);
  const claimId = standing.claim.id;
  return [claimId, ...(await listCitedBeside(tx, { newsroomId, claimId }))];
}

type Asked = { subject: Published; editionId: string; kind: CorrectionKind };

/**
 * What a correction of the standing edition would publish now, with its claim
 * or summary locked. What it says anew must be countersigned as it stands on
 * the desk; a retraction takes back what was signed and says nothing anew.
 */
export async function planCorrection(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
): Promise<Result<CorrectionPlan, PlanRefusal>> {
  const { newsroomId } = actor;
  const { kind, subjectId } = asked.subject;
  if (kind === "claim") {
    await lockClaim(tx, { newsroomId, claimId: subjectId });
    return planClaim(tx, actor, asked);
  }
  const summary = await lockSummary(tx, { newsroomId, summaryId: subjectId });
  if (!summary) return refuse("not-found");
  return planSummary(tx, actor, { ...asked, summary });
}

/** The edition that is to be replaced, if it is the one that stands. */
async function standingEdition(tx: Transaction, asked: Asked) {
  const standing = await findCurrentEdition(tx, asked.subject);
  if (!standing) return refuse("not-found");
  if (standing.id !== asked.editionId) {
    return refuse("superseded", { edition: standing.id, n: standing.n });
  }
  if (standing.withheldReason) return refuse("withheld");
  if (standing.retractedAt && asked.kind === "retraction") {
    return refuse("retracted-already");
  }
  return ok(standing);
}

async function planClaim(
  tx: Transaction,
  { newsroomId }: Actor,
  asked: Asked,
): Promise<Result<CorrectionPlan, PlanRefusal>> {
  const found = await standingEdition(tx, asked);
  if (!found.ok) return found;
  const standing = editionAt<ClaimEdition>(
    found.value.document,
    found.value.slug,
  );
  const basis = { of: "claim", standing, previousId: found.value.id } as const;
  if (asked.kind === "retraction") {
    const none = { revision: null, before: null, after: null, claim: null };
    return ok({ ...basis, ...none });
  }
  const claimIds = [standing.claim.id];
  const [claim] = await readCheckedClaims(tx, {
    newsroomId,
    claimIds,
    outside: true,
  });
  if (!claim) return refuse("not-found");
  // On the desk these three states, and no other, stand on two signatures.
  if (!["approved", "published", "corrected"].includes(claim.state)) {
    return refuse("not-countersigned-anew");
  }
  const { language } = await publisherOf(tx, newsroomId);
  const after = toPublicClaim(claim, language);
  if (!after.ok) return after;
  const notice = await claimNotice(tx, newsroomId, claim);
  if (!notice.ok) return notice;
  const texts = { before: standing.claim, after: after.value };
  const corrected = claimCorrection(asked.kind, texts, language);
  if (!corrected.ok) return corrected;
  const { revision } = claim;
  return ok({ ...basis, ...corrected.value, revision, claim });
}

async function planSummary(
  tx: Transaction,
  actor: Actor,
  asked: Asked & { summary: SummaryRow },
): Promise<Result<CorrectionPlan, PlanRefusal>> {
  const { newsroomId } = actor;
  const { kind, summary } = asked;
  const { id: summaryId, revision } = summary;
  const found = await standingEdition(tx, asked);
  if (!found.ok) return found;
  const standing = editionAt<SummaryEdition>(
    found.value.document,
    found.value.slug,
  );
  const { id: previousId, signatureId } = found.value;
  const basis = { of: "summary", standing, previousId } as const;
  if (kind === "retraction") {
    const none = { revision: null, before: null, after: null, summary: null };
    return ok({ ...basis, ...none, signatureId, subjectId: summaryId });
  }
  const key = { newsroomId, summaryId, revision };
  const signature = await findSummarySignature(tx, key);
  if (!signature) return refuse("not-countersigned-anew");
  const next = { summary, slug: standing.slug, correction: null };
  const after = await summaryEdition(tx, actor, next);
  if (!after.ok) return after;
  const texts = { before: standing, after: after.value };
  const corrected = summaryCorrection(kind, texts);
  if (!corrected.ok) return corrected;
  const signed = { signatureId: signature.id, subjectId: summaryId };
  return ok({ ...basis, ...corrected.value, ...signed, revision, summary });
}
