import "server-only";

import type { Executor } from "@/db/client";
import { listMentionSentences } from "@/db/queries/mention-texts";
import {
  compareWordings,
  type WordingComparison,
} from "@/domain/claims/wording";
import { type LinedUp, lineUp } from "@/domain/claims/wording/line-up";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import type { Language } from "@/lib/language";

/** A mention of a claim, as far as its wording goes. */
export type ComparedMention = {
  id: string;
  claimId: string;
  outlet: string | null;
  language: string;
  exact: string;
};

/**
 * Compares the sentences that the mentions of some claims stand in with the
 * first of their claim, given in that order. The first, and a mention that
 * stands alone, have no comparison.
 */
export async function compareMentions(
  on: Executor,
  newsroomId: string,
  mentions: readonly ComparedMention[],
): Promise<WordingComparison[]> {
  const several = [...Map.groupBy(mentions, ({ claimId }) => claimId)].filter(
    ([, own]) => own.length > 1,
  );
  const claimIds = several.map(([claimId]) => claimId);
  const sentences = await listMentionSentences(on, { newsroomId, claimIds });
  return several.flatMap(([, own]) =>
    compareWordings(
      own.map(({ id, outlet, language, exact }) => ({
        id,
        outlet: outlet ?? "",
        language,
        exact,
        sentence: sentences.get(id) ?? exact,
      })),
    ),
  );
}

/** One mention beside the first of its claim, the differences marked. */
export type MentionBesideFirst = LinedUp & {
  baseId: string;
  mentionId: string;
};

/** The mentions of one claim beside its first, to be shown to a person. */
export async function lineUpMentions(
  on: Executor,
  to: { newsroomId: string; language: Language },
  { id: claimId, mentions }: CheckedClaim,
): Promise<MentionBesideFirst[]> {
  const own = mentions.map((mention) => ({ ...mention, claimId }));
  const compared = await compareMentions(on, to.newsroomId, own);
  return compared.map((comparison) => {
    const { baseId, mentionId } = comparison;
    return { baseId, mentionId, ...lineUp(comparison, to.language) };
  });
}
