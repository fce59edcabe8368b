import type { OriginCount } from "@/domain/provenance/origin";
import type { InterfaceLanguage } from "@/domain/publishing/newsroom-view";

type Count = Pick<
  OriginCount,
  "documents" | "origins" | "independentOfParties"
>;

type Words = {
  none: string;
  reports: (n: number) => string;
  origins: (n: number) => string;
  party: (ofForce: boolean) => string;
  parties: (n: number) => string;
};

const WORDS: Record<InterfaceLanguage, Words> = {
  en: {
    none: "No source supports it",
    reports: (n) => (n === 1 ? "1 report" : `${n} reports`),
    origins: (n) => (n === 1 ? "1 origin" : `${n} origins`),
    party: (ofForce) =>
      ofForce ? "a party to the fighting" : "a party to the event",
    parties: (n) =>
      n === 1
        ? "1 of them a party to the event"
        : `${n} of them parties to the event`,
  },
  fr: {
    none: "Aucune source ne l’appuie",
    reports: (n) => (n < 2 ? `${n} document` : `${n} documents`),
    origins: (n) => (n < 2 ? `${n} origine` : `${n} origines`),
    party: (ofForce) =>
      ofForce ? "une partie aux combats" : "une partie à l’événement",
    parties: (n) =>
      n < 2 ? "dont 1 partie à l’événement" : `dont ${n} parties à l’événement`,
  },
};

/**
 * What stands behind a claim: "2 reports · 1 origin · a party to the
 * fighting". `ofForce`: the claimant is a force, so its event is fighting.
 */
export function originsLine(
  { documents, origins, independentOfParties }: Count,
  ofForce: boolean,
  language: InterfaceLanguage,
): string {
  const words = WORDS[language];
  if (documents === 0) return words.none;
  const parties = origins - independentOfParties;
  const last = origins === 1 ? words.party(ofForce) : words.parties(parties);
  const line = [words.reports(documents), words.origins(origins)];
  return [...line, ...(parties > 0 ? [last] : [])].join(" · ");
}
