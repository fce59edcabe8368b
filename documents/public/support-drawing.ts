import { eventKindOf } from "@/domain/publishing/cited-claim";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { drawOrigins } from "../provenance/drawing";

/** The drawing of what supports a published claim; null where nothing does. */
export function supportDrawing({
  claim,
  publisher,
}: ClaimEdition): string | null {
  const { supports } = claim.origins;
  if (supports.count.documents === 0) return null;
  const { language } = publisher;
  return drawOrigins(supports, { language, eventKind: eventKindOf(claim) });
}
