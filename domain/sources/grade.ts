import type { Language } from "@/lib/language";
import type { Credibility, Reliability } from "./source";

// The letters and numbers are names, not amounts: F and 6 say that there is
// no basis for a judgement. So nothing here sorts, compares or averages them.

/** What each letter of a source's Admiralty grade says (AJP-2.1). */
export const RELIABILITY_WORDS: Record<
  Language,
  Record<Reliability, string>
> = {
  en: {
    A: "completely reliable",
    B: "usually reliable",
    C: "fairly reliable",
    D: "not usually reliable",
    E: "unreliable",
    F: "reliability cannot be judged",
  },
  fr: {
    A: "tout à fait fiable",
    B: "habituellement fiable",
    C: "assez fiable",
    D: "peu fiable d’ordinaire",
    E: "non fiable",
    F: "fiabilité impossible à juger",
  },
};

/** What each number of a piece of information's Admiralty grade says. */
export const CREDIBILITY_WORDS: Record<
  Language,
  Record<Credibility, string>
> = {
  en: {
    1: "confirmed by independent sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "truth cannot be judged",
  },
  fr: {
    1: "confirmé par des sources indépendantes",
    2: "probablement vrai",
    3: "peut-être vrai",
    4: "douteux",
    5: "improbable",
    6: "véracité impossible à juger",
  },
};

/** A source's Admiralty letter in words. */
export function sayReliability(
  reliability: Reliability,
  language: Language,
): string {
  return RELIABILITY_WORDS[language][reliability];
}

/** The Admiralty number of a piece of information in words. */
export function sayCredibility(
  credibility: Credibility,
  language: Language,
): string {
  return CREDIBILITY_WORDS[language][credibility];
}

/**
 * Whether evidence may be given this credibility: 1 says "confirmed by
 * independent sources", so two independent origins have to say the same.
 */
export function credibilityAllowed(
  credibility: Credibility,
  origins: number,
): boolean {
  return credibility !== 1 || origins >= 2;
}
