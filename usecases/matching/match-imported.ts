import "server-only";

import { db } from "@/db";
import { findClaim } from "@/db/queries/claims";
import { listImportedChecks } from "@/db/queries/imported-checks";
import { findNewsroom } from "@/db/queries/newsrooms";
import type { MatchInput } from "@/domain/matching/match-input";
import type { Why } from "@/domain/matching/why";
import type { Actor } from "@/domain/people/actor";
import {
  readRatingRule,
  type TheirCheck,
  toTheirCheck,
} from "@/usecases/imports/read-rating-rule";
import { judgeNear, soughtBy } from "./judge-near";
import { nearest } from "./nearest";

/** As many as stand beside a claim. */
const NEAREST = 5;

/** A check of another house near to a text. */
export type ImportedMatch = {
  check: TheirCheck;
  score: number;
  likely: boolean;
  why: Why;
};

/**
 * Did another house check this? The nearest of the checks that the asker's
 * newsroom has imported. They are ranked by themselves: nothing of theirs comes
 * between our own claims.
 */
export async function matchImported(
  { newsroomId }: Actor,
  input: MatchInput,
): Promise<ImportedMatch[]> {
  const newsroom = await findNewsroom(db, newsroomId);
  const otherwise = newsroom?.language ?? "en";
  const sought = soughtBy(input, otherwise);
  const shelf = { newsroomId, shelf: "imported" } as const;
  const near = await nearest(db, shelf, sought);
  if (near.length === 0) return [];
  const ids = near.map(({ claimId }) => claimId);
  const [kept, rule] = await Promise.all([
    listImportedChecks(db, { newsroomId, ids }),
    readRatingRule(newsroomId),
  ]);
  const known = kept.map((check) => ({
    ...check,
    language: check.language ?? otherwise,
  }));
  return judgeNear(sought, near, known)
    .slice(0, input.limit)
    .map(({ known: check, ...match }) => ({
      check: toTheirCheck(check, rule),
      ...match,
    }));
}

/** The checks of other houses that are nearest to a claim of the desk. */
export async function matchImportedToClaim(
  actor: Actor,
  claimId: string,
): Promise<ImportedMatch[]> {
  const { newsroomId } = actor;
  const claim = await findClaim(db, { newsroomId, claimId });
  if (!claim) return [];
  const { statement: text, language } = claim;
  return matchImported(actor, { text, language, limit: NEAREST });
}
