import "server-only";

import type { Transaction } from "@/db/client";
import { findCurrentEdition, listFollowers } from "@/db/queries/corrections";
import { lockSummary } from "@/db/queries/summaries";
import type { Actor } from "@/domain/people/actor";
import { followClaim } from "@/domain/publishing/correction";
import {
  type ClaimEdition,
  editionAt,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import { putSummaryEdition } from "./put-summary-edition";
import { repeatEdition } from "./repeat-edition";
import { summaryNotice } from "./summary-notice";

/**
 * The published summaries that cite a claim, each locked. To be called before
 * the claim's publication is written: whoever publishes a summary takes its
 * lock first and the claims' after it.
 */
export async function lockFollowers(
  tx: Transaction,
  of: { newsroomId: string; claimId: string },
): Promise<string[]> {
  const { newsroomId } = of;
  const followers = await listFollowers(tx, of);
  for (const summaryId of followers) {
    await lockSummary(tx, { newsroomId, summaryId });
  }
  return followers;
}

/** Gives a summary a new edition, its text unchanged, with the claim as it is. */
export async function followCorrection(
  tx: Transaction,
  actor: Actor,
  of: { summaryId: string; claim: ClaimEdition; correctionId: string },
): Promise<void> {
  const { newsroomId } = actor;
  const { summaryId, claim, correctionId } = of;
  const summary = await lockSummary(tx, { newsroomId, summaryId });
  const subject = { kind: "summary", subjectId: summaryId } as const;
  const standing = await findCurrentEdition(tx, subject);
  if (!summary || !standing || standing.retractedAt) return;
  const before = editionAt<SummaryEdition>(standing.document, standing.slug);
  const { claims, correction } = followClaim(before, claim);
  const claimIds = claims.map(({ id }) => id);
  const contentNotice = await summaryNotice(tx, { newsroomId, claimIds });
  const edition = await repeatEdition(tx, actor, {
    before: { ...before, claims, contentNotice },
    correction,
    subjectId: summaryId,
  });
  // A text that is being rewritten on the desk stays where it is on its way.
  const stands = summary.state === "published" || summary.state === "corrected";
  await putSummaryEdition(tx, actor, {
    edition,
    summaryId,
    signatureId: standing.signatureId,
    state: stands ? "corrected" : null,
    repeats: true,
    replaces: { previousId: standing.id, correctionId },
  });
}
