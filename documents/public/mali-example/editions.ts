import type { ClaimEdition } from "@/domain/publishing/edition";
import { scaleBounds } from "@/domain/publishing/newsroom-view";
import { toPublicClaim } from "@/domain/publishing/to-public-claim";
import { fortyEight } from "./forty-eight";
import { newsroom } from "./newsroom";

/** The first edition of the army's 48. */
export function maliEdition(changes: Partial<ClaimEdition> = {}): ClaimEdition {
  const claim = toPublicClaim(fortyEight, newsroom.language);
  if (!claim.ok) throw new Error(claim.error);
  const publishedAt = "2022-07-30T09:00:00Z";
  return {
    kind: "claim",
    n: 1,
    slug: "army-neutralized-48",
    publishedAt,
    firstPublishedAt: publishedAt,
    publisher: { name: newsroom.name, url: newsroom.url, language: "en" },
    signedBy: [
      { name: "Awa Diallo", part: "proposed", at: "2022-07-29T10:00:00Z" },
      { name: "Jean Petit", part: "countersigned", at: "2022-07-30T08:30:00Z" },
    ],
    ledgerHead: { seq: 214, hash: "9f2c41aa".repeat(8), at: publishedAt },
    history: [{ n: 1, publishedAt, correction: null, sha256: null }],
    contentNotice: null,
    claim: claim.value,
    scale: scaleBounds(newsroom.ratingScale),
    ...changes,
  };
}
