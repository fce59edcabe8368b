import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import {
  findCurrentEdition,
  findEditionSubject,
  listFollowers,
} from "@/db/queries/corrections";
import { findSummarySignature, lockSummary } from "@/db/queries/summaries";
import { type Actor, may } from "@/domain/people/actor";
import {
  type CorrectionRefusal,
  claimCorrection,
} from "@/domain/publishing/correction";
import type { CorrectionInput } from "@/domain/publishing/correction-input";
import type { ClaimEdition } from "@/domain/publishing/edition";
import type { SummaryClaimsRefusal } from "@/domain/publishing/summary-claims";
import {
  type PublicClaimRefusal,
  toPublicClaim,
} from "@/domain/publishing/to-public-claim";
import type { SummaryDocumentRefusal } from "@/domain/summaries/summary-block";
import { ok, type Result, refuse } from "@/lib/result";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";
import { publisherOf } from "./edition-head";
import { followCorrection, lockFollowers } from "./follow-correction";
import { claimEdition } from "./publish-claim";
import { summaryEdition } from "./publish-summary";
import { type PublishedEdition, putClaimEdition } from "./put-claim-edition";
import { putSummaryEdition } from "./put-summary-edition";
import { retractionOf } from "./retraction";

export type CorrectRefusal =
  | "not-found"
  | "not-your-role"
  | "superseded"
  | "retracted-already"
  | "not-countersigned-anew"
  | "empty"
  | CorrectionRefusal
  | PublicClaimRefusal
  | SummaryClaimsRefusal
  | SummaryDocumentRefusal;

type Corrected = Promise<Result<PublishedEdition, CorrectRefusal>>;

/**
 * Replaces what the public reads by a new edition that says why. What it says
 * anew must be countersigned as it stands on the desk; a retraction rests on
 * what was signed before. The old edition keeps its bytes and its address, and
 * every published summary that cites a corrected claim follows at once.
 */
export async function correct(actor: Actor, input: CorrectionInput): Corrected {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const key = { newsroomId, editionId: input.editionId };
  return db.transaction(async (tx) => {
    const asked = await findEditionSubject(tx, key);
    if (!asked) return refuse("not-found");
    const { kind, subjectId } = asked;
    if (kind === "claim") return correctClaim(tx, actor, { input, subjectId });
    return correctSummary(tx, actor, { input, subjectId });
  });
}

type Asked = { input: CorrectionInput; subjectId: string };

async function correctClaim(
  tx: Transaction,
  actor: Actor,
  { input, subjectId: claimId }: Asked,
): Corrected {
  const { newsroomId } = actor;
  await lockClaim(tx, { newsroomId, claimId });
  const followers = await lockFollowers(tx, { newsroomId, claimId });
  const standing = await standingEdition(tx, "claim", {
    input,
    subjectId: claimId,
  });
  if (!standing.ok) return standing;
  const { id: previousId, document } = standing.value;
  const before = JSON.parse(document) as ClaimEdition;
  const next =
    input.kind === "retraction"
      ? ok(await retractionOf(tx, actor, { before, input, subjectId: claimId }))
      : await correctedClaim(tx, actor, { input, before });
  if (!next.ok) return next;
  const edition = next.value;
  const state = input.kind === "retraction" ? "retracted" : "corrected";
  const put = { edition, state, previousId } as const;
  const published = await putClaimEdition(tx, actor, put);
  // One that came to cite the claim meanwhile follows as well.
  const now = await listFollowers(tx, { newsroomId, claimId });
  for (const summaryId of new Set([...followers, ...now])) {
    await followCorrection(tx, actor, { summaryId, claim: edition });
  }
  return ok(published);
}

/** The edition that is to be replaced, if it is the one that stands. */
async function standingEdition(
  tx: Transaction,
  kind: "claim" | "summary",
  { input, subjectId }: Asked,
) {
  const standing = await findCurrentEdition(tx, { kind, subjectId });
  if (!standing) return refuse("not-found");
  if (standing.id !== input.editionId) {
    return refuse("superseded", { edition: standing.id, n: standing.n });
  }
  if (standing.retractedAt && input.kind === "retraction") {
    return refuse("retracted-already");
  }
  return ok(standing);
}

async function correctedClaim(
  tx: Transaction,
  actor: Actor,
  { input, before }: { input: CorrectionInput; before: ClaimEdition },
): Promise<Result<ClaimEdition, CorrectRefusal>> {
  const { newsroomId } = actor;
  const claimIds = [before.claim.id];
  const [claim] = await readCheckedClaims(tx, { newsroomId, claimIds });
  if (!claim) return refuse("not-found");
  // On the desk these three states, and no other, stand on two signatures.
  if (!["approved", "published", "corrected"].includes(claim.state)) {
    return refuse("not-countersigned-anew");
  }
  const { language } = await publisherOf(tx, newsroomId);
  const after = toPublicClaim(claim, language);
  if (!after.ok) return after;
  const asked = { kind: input.kind, note: input.publicNote };
  const correction = claimCorrection(asked, before.claim, after.value);
  if (!correction.ok) return correction;
  const { slug } = before;
  return claimEdition(tx, actor, { claim, slug, correction: correction.value });
}

async function correctSummary(
  tx: Transaction,
  actor: Actor,
  { input, subjectId: summaryId }: Asked,
): Corrected {
  const key = { newsroomId: actor.newsroomId, summaryId };
  const summary = await lockSummary(tx, key);
  if (!summary) return refuse("not-found");
  const asked = { input, subjectId: summaryId };
  const standing = await standingEdition(tx, "summary", asked);
  if (!standing.ok) return standing;
  const { id: previousId, document, signatureId } = standing.value;
  const before = JSON.parse(document);
  if (input.kind === "retraction") {
    const subject = { before, input, subjectId: summaryId };
    const edition = await retractionOf(tx, actor, subject);
    const rests = { signatureId, repeats: true, previousId };
    const put = { edition, summaryId, state: "retracted", ...rests } as const;
    return ok(await putSummaryEdition(tx, actor, put));
  }
  // A change of verdict is a claim's; its summaries follow by themselves.
  if (input.kind === "verdict_change") return refuse("verdict-unchanged");
  const { revision } = summary;
  const signature = await findSummarySignature(tx, { ...key, revision });
  if (!signature) return refuse("not-countersigned-anew");
  const note = { kind: input.kind, note: input.publicNote };
  const correction = { ...note, before: null, after: null };
  const next = { summary, slug: before.slug, correction };
  const edition = await summaryEdition(tx, actor, next);
  if (!edition.ok) return edition;
  const rests = { signatureId: signature.id, repeats: false, previousId };
  return ok(
    await putSummaryEdition(tx, actor, {
      edition: edition.value,
      summaryId,
      state: "corrected",
      ...rests,
    }),
  );
}
