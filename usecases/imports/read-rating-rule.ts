import "server-only";

import { db } from "@/db";
import { listReadings } from "@/db/queries/import-rules";
import type { KeptCheck } from "@/db/queries/imported-checks";
import { listRatings } from "@/db/queries/newsrooms";
import type { GivenRating } from "@/domain/imports/imported-check";
import {
  type MappedRating,
  mapRating,
  ownReadings,
  type RatingRule,
} from "@/domain/imports/rating-map";
import type { Tone } from "@/domain/verdicts/scale";
import type { Said } from "@/lib/language";

/** What a newsroom maps other houses' ratings by, and its scale. */
export async function readRatingRule(newsroomId: string) {
  const [scale, readings] = await Promise.all([
    listRatings(db, newsroomId),
    listReadings(db, newsroomId),
  ]);
  const rule: RatingRule = { scale, own: ownReadings(readings) };
  return { rule, scale, readings };
}

/** A check of another house as it is shown: whose it is stands with it. */
export type TheirCheck = {
  id: string;
  statement: string;
  language: string | null;
  claimant: string | null;
  saidOn: string | null;
  publishedOn: string | null;
  title: string | null;
  /** Where it can be read, at its publisher's. */
  url: string;
  publisher: { name: string; host: string };
  rating: {
    /** In the publisher's words, whatever the language; else its number. */
    given: string | Said | null;
    /** On the desk's scale, where a rule says so. */
    mapped: { key: string; label: string; mark: string; tone: Tone } | null;
    by: MappedRating["by"];
    rule: Said;
  };
};

type Scale = Awaited<ReturnType<typeof listRatings>>;

/** Shows kept checks by the newsroom's rule of ratings. */
export function toTheirCheck(
  kept: KeptCheck,
  { rule, scale }: { rule: RatingRule; scale: Scale },
): TheirCheck {
  const { id, statement, language, claimant, title, url, host } = kept;
  const { saidOn, publishedOn } = kept;
  const publisher = { name: kept.publisher ?? host, host };
  const said = { id, statement, language, claimant, saidOn, publishedOn };
  return {
    ...said,
    title,
    url,
    publisher,
    rating: ratingOf(kept, rule, scale),
  };
}

function ratingOf(kept: KeptCheck, rule: RatingRule, scale: Scale) {
  const given = {
    words: kept.ratingWords,
    value: kept.ratingValue,
    best: kept.ratingBest,
    worst: kept.ratingWorst,
  };
  const { key, by, rule: why } = mapRating(given, rule);
  const entry = scale.find((one) => one.key === key);
  const { label = "", mark = "", tone = "slate" } = entry ?? {};
  const mapped = key === null ? null : { key, label, mark, tone };
  return { given: given.words ?? sayNumber(given), mapped, by, rule: why };
}

function sayNumber({ value, best }: GivenRating): Said | null {
  if (value === null) return null;
  const end = best ?? "?";
  return { en: `${value} of ${end}`, fr: `${value} sur ${end}` };
}
