import "server-only";

import { readPassage } from "@/domain/matching/claim-terms";
import { likelySame } from "@/domain/matching/likely";
import type { MatchInput } from "@/domain/matching/match-input";
import type { Why } from "@/domain/matching/why";
import type { Near, Sought } from "./nearest";

/**
 * What a question asks a shelf for; at least two claims, so that the best is
 * known to be ahead of another.
 *
 * @param language of a text that does not say its own.
 */
export function soughtBy(input: MatchInput, language: string): Sought {
  const { text, date } = input;
  return {
    passage: { text, language: input.language ?? language },
    days: date ? [Date.parse(date) / 86_400_000] : [],
    limit: Math.max(2, input.limit),
  };
}

/** Something known that stands near to a text. */
export type Judged<Known> = {
  known: Known;
  score: number;
  likely: boolean;
  why: Why;
};

/**
 * Says of each that was found whether it is likely the same as the text; one
 * that is no longer there is left out.
 */
export function judgeNear<
  Known extends { id: string; statement: string; language: string },
>(sought: Sought, near: Near[], all: Known[]): Judged<Known>[] {
  const byId = new Map(all.map((known) => [known.id, known]));
  const found = near.flatMap(({ claimId, ...rest }) => {
    const known = byId.get(claimId);
    return known ? [{ ...rest, known }] : [];
  });
  const likely = likelySame(
    readPassage(sought.passage),
    found.map(({ known, score, sharedTerms }) => {
      const { statement: text, language } = known;
      const statement = readPassage({ text, language });
      return { score, sharedTerms, statement };
    }),
  );
  return found.map(({ known, score, why }, place) => {
    return { known, score, likely: likely[place] ?? false, why };
  });
}
