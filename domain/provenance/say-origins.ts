import { counted, type Language, type Noun, type Said } from "@/lib/language";
import type { OriginCount } from "./origin";

/** What an event is, as far as the word for taking part in it goes. */
export const EVENT_KINDS = [
  "event",
  "fighting",
  "dispute",
  "talks",
  "trial",
  "vote",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a source that speaks for a party is called: "a party to the fighting". */
export function sayParty(
  language: Language,
  kind: EventKind = "event",
): string {
  const article = { en: "a", fr: "une" }[language];
  return `${article} ${PARTY_TO[kind][language].one}`;
}

/**
 * The line under a claim: "2 reports · 1 origin · a party to the fighting".
 * When only some of the origins are parties it says how many; when none is,
 * it says nothing of parties, since most events have none.
 */
export function sayOrigins(
  count: Omit<OriginCount, "groups">,
  language: Language,
  kind: EventKind = "event",
): string {
  if (count.documents === 0) return NO_REPORT[language];
  const parts = [
    counted(count.documents, REPORT[language], language),
    counted(count.origins, ORIGIN[language], language),
  ];
  const parties = count.origins - count.independentOfParties;
  if (parties > 0) {
    const all = parties === count.origins;
    parts.push(SHARE[language](parties, all, PARTY_TO[kind][language]));
  }
  return parts.join(" · ");
}

/** How many of the origins are parties, in words. */
const SHARE: Record<
  Language,
  (parties: number, all: boolean, noun: Noun) => string
> = {
  en(parties, all, { one, other }) {
    if (all) return parties === 1 ? `a ${one}` : `each a ${one}`;
    return parties === 1 ? `1 of them a ${one}` : `${parties} of them ${other}`;
  },
  fr(parties, all, { one, other }) {
    if (all) return parties === 1 ? `une ${one}` : `chacune ${one}`;
    return parties === 1 ? `dont une ${one}` : `dont ${parties} ${other}`;
  },
};

const NO_REPORT: Said = { en: "no report yet", fr: "aucun document" };
const REPORT = {
  en: { one: "report", other: "reports" },
  fr: { one: "document", other: "documents" },
};
const ORIGIN = {
  en: { one: "origin", other: "origins" },
  fr: { one: "origine", other: "origines" },
};

const PARTY_TO: Record<EventKind, Record<Language, Noun>> = {
  event: {
    en: { one: "party to the event", other: "parties to the event" },
    fr: { one: "partie à l’événement", other: "parties à l’événement" },
  },
  fighting: {
    en: { one: "party to the fighting", other: "parties to the fighting" },
    fr: { one: "partie aux combats", other: "parties aux combats" },
  },
  dispute: {
    en: { one: "party to the dispute", other: "parties to the dispute" },
    fr: { one: "partie au différend", other: "parties au différend" },
  },
  talks: {
    en: { one: "party to the talks", other: "parties to the talks" },
    fr: { one: "partie aux pourparlers", other: "parties aux pourparlers" },
  },
  trial: {
    en: { one: "party to the case", other: "parties to the case" },
    fr: { one: "partie au procès", other: "parties au procès" },
  },
  vote: {
    en: { one: "party to the vote", other: "parties to the vote" },
    fr: { one: "partie au scrutin", other: "parties au scrutin" },
  },
};
