import "server-only";

import { db } from "@/db";
import type { AskedClaim } from "@/documents/public/expert-page";
import { shortened, toPublicMention } from "@/domain/publishing/quotation";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";

/**
 * A claim as an expert sees it: its words, where it is said, and the evidence
 * that may leave the desk. No confidential source, no note, no verdict that
 * could lead the answer.
 */
export async function readAskedClaim(of: {
  newsroomId: string;
  claimId: string;
}): Promise<AskedClaim> {
  const { newsroomId, claimId } = of;
  const claimIds = [claimId];
  const [claim] = await readCheckedClaims(db, { newsroomId, claimIds });
  if (!claim) throw new Error(`The claim ${claimId} of a question is gone.`);
  return {
    statement: claim.statement,
    language: claim.language,
    mentions: claim.mentions.map(toPublicMention),
    evidence: claim.evidence
      .filter(({ source }) => !source.confidential)
      .map(({ source, excerpt, locator }) => ({
        title: source.title,
        publisher: source.publisher?.name ?? null,
        url: source.url,
        language: source.language,
        excerpt: shortened(excerpt).text,
        locator,
      })),
  };
}
