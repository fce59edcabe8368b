import "server-only";

import type { Executor } from "@/db/client";
import { listMentionTexts } from "@/db/queries/mention-texts";
import { compareWordings } from "@/domain/claims/wording";
import { sayDifference } from "@/domain/claims/wording/say-difference";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import { sliceCodePoints } from "@/lib/code-points";

/** How one mention words the claim otherwise than the first, in sentences. */
export type WordingDrift = { mentionId: string; said: string[] };

/**
 * Compares the sentences that a claim's mentions stand in with the first of
 * them. A claim with one mention has nothing to compare.
 */
export async function compareMentions(
  on: Executor,
  newsroomId: string,
  { id: claimId, mentions }: CheckedClaim,
): Promise<WordingDrift[]> {
  if (mentions.length < 2) return [];
  const texts = new Map(
    (await listMentionTexts(on, { newsroomId, claimId })).map((row) => [
      row.id,
      row,
    ]),
  );
  const wordings = mentions.map((mention) => {
    const { text, sentences } = texts.get(mention.id) ?? {
      text: mention.exact,
      sentences: [],
    };
    const around = sentences.filter(
      ({ start, end }) => start < mention.end && mention.start < end,
    );
    const [first, last] = [around.at(0), around.at(-1)];
    const sentence =
      first && last
        ? sliceCodePoints(text, first.start, last.end)
        : mention.exact;
    const { id, outlet, language, exact } = mention;
    return { id, outlet, language, exact, sentence };
  });
  return compareWordings(wordings).map(({ mentionId, differences }) => ({
    mentionId,
    said: [...new Set(differences.map((each) => sayDifference(each, "en")))],
  }));
}
