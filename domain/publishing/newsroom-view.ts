import type { ClaimKind } from "@/domain/claims/claim";
import type { Language } from "@/lib/language";
import type { RatingView } from "./checked-claim";

/** Who publishes, as every page and every edition names it. */
export type Publisher = {
  name: string;
  /** Base address of the public site: https, without a slash at its end. */
  url: string;
  language: Language;
};

/** A rating with what it means, as the methodology prints it. */
export type ScaleView = RatingView & {
  meaning: string;
  /** No longer given, still explained for the checks that carry it. */
  retired: boolean;
};

/** One evidence policy in the newsroom's words. */
export type PolicyView = {
  /** Label of the rating it guards; null for any rating. */
  rating: string | null;
  /** The kind of claim it holds for; null for any. */
  claimKind: ClaimKind | null;
  needs: string;
};

/** What the public pages know of the newsroom, from its settings. */
export type NewsroomView = Publisher & {
  /** What the newsroom is, in a sentence or two; plain text. */
  about: string;
  contactEmail: string | null;
  /** Plain text; an empty line parts paragraphs. */
  correctionsPolicy: string;
  unnamedSourcesPolicy: string | null;
  ratingScale: ScaleView[];
  policies: PolicyView[];
  /** Address of the licence the checks are given under. */
  licence: string | null;
};

/** Ends of the published numeric scale. */
export type ScaleBounds = { worst: number; best: number };

/**
 * Ends of the numeric scale that ratings are published on, or null where
 * fewer than two ratings have a place on it: one number is no scale.
 */
export function scaleBounds(
  scale: readonly Pick<RatingView, "value">[],
): ScaleBounds | null {
  const values = scale
    .map((entry) => entry.value)
    .filter((value) => value !== null);
  const worst = Math.min(...values);
  const best = Math.max(...values);
  return worst < best ? { worst, best } : null;
}
