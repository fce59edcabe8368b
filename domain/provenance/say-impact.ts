import type { Language } from "@/lib/language";
import type { ClaimImpact, SourceChange } from "./impact";

type TitleOf = (sourceId: string) => string;

type Words = {
  withdrawn: (source: string) => string;
  restored: (source: string) => string;
  regraded: (source: string, from: string, to: string) => string;
  derives: (child: string, parent: string) => string;
  briefing: (one: string, other: string) => string;
  parted: (child: string, parent: string) => string;
  noBriefing: (one: string, other: string) => string;
  origins: (before: number, after: number) => string;
  alone: string;
  onlyParties: string;
  published: string;
};

const EN: Words = {
  withdrawn: (source) => `“${source}” was withdrawn.`,
  restored: (source) => `The withdrawal of “${source}” was taken back.`,
  regraded: (source, from, to) =>
    `The reliability of “${source}” was changed from ${from} to ${to}.`,
  derives: (child, parent) => `“${child}” was found to repeat “${parent}”.`,
  briefing: (one, other) =>
    `“${one}” and “${other}” were found to come from one briefing.`,
  parted: (child, parent) =>
    `“${child}” was found not to repeat “${parent}” after all.`,
  noBriefing: (one, other) =>
    `“${one}” and “${other}” were found not to come from one briefing after all.`,
  origins: (before, after) => `Independent origins: ${before}, now ${after}.`,
  alone: "Nothing else stands behind the claim.",
  onlyParties: "What is left comes from parties to the event only.",
  published: "It is published.",
};

const FR: Words = {
  withdrawn: (source) => `La source «\u00a0${source}\u00a0» a été retirée.`,
  restored: (source) => `Le retrait de «\u00a0${source}\u00a0» a été annulé.`,
  regraded: (source, from, to) =>
    `La fiabilité de «\u00a0${source}\u00a0» est passée de ${from} à ${to}.`,
  derives: (child, parent) =>
    `Il s’avère que «\u00a0${child}\u00a0» reprend «\u00a0${parent}\u00a0».`,
  briefing: (one, other) =>
    `Il s’avère que «\u00a0${one}\u00a0» et «\u00a0${other}\u00a0» viennent d’un même point de presse.`,
  parted: (child, parent) =>
    `En fin de compte, «\u00a0${child}\u00a0» ne reprend pas «\u00a0${parent}\u00a0».`,
  noBriefing: (one, other) =>
    `En fin de compte, «\u00a0${one}\u00a0» et «\u00a0${other}\u00a0» ne viennent pas d’un même point de presse.`,
  origins: (before, after) =>
    `Origines indépendantes\u00a0: ${before}, désormais ${after}.`,
  alone: "Rien d’autre ne fonde l’affirmation.",
  onlyParties: "Ce qui reste ne vient que de parties à l’événement.",
  published: "Elle est publiée.",
};

const WORDS: Record<Language, Words> = { en: EN, fr: FR };

/** Why a claim has to be looked at again, for the queue and the history. */
export function sayImpact(
  { change, titleOf }: { change: SourceChange; titleOf: TitleOf },
  impact: ClaimImpact,
  language: Language,
): string {
  const words = WORDS[language];
  const { before, after } = impact;
  const lost = before.independentOfParties > 0 && after.origins > 0;
  const sentences = [whatHappened(change, titleOf, words)];
  if (before.origins !== after.origins) {
    sentences.push(words.origins(before.origins, after.origins));
  }
  if (impact.restedOnItAlone) sentences.push(words.alone);
  if (lost && after.independentOfParties === 0) {
    sentences.push(words.onlyParties);
  }
  if (impact.editionIds.length > 0) sentences.push(words.published);
  return sentences.join(" ");
}

function whatHappened(
  change: SourceChange,
  titleOf: TitleOf,
  words: Words,
): string {
  if (change.kind === "withdrawn") {
    return words.withdrawn(titleOf(change.sourceId));
  }
  if (change.kind === "restored") {
    return words.restored(titleOf(change.sourceId));
  }
  if (change.kind === "regraded") {
    return words.regraded(titleOf(change.sourceId), change.from, change.to);
  }
  const { childId, parentId, relation } = change.derivation;
  const briefing = relation === "same_briefing_as";
  const say = {
    derives: briefing ? words.briefing : words.derives,
    parted: briefing ? words.noBriefing : words.parted,
  }[change.kind];
  return say(titleOf(childId), titleOf(parentId));
}
