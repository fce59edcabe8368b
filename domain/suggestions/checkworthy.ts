import type { ExtractedFigure } from "@/domain/figures/extract/extract-figures";
import { listedLanguage } from "@/domain/language/lists";
import { isCapitalised, type Token, tokenise } from "@/domain/language/token";
import type { Language, Said } from "@/lib/language";
import { inEach } from "@/lib/translate";
import { CHECK_WORDS, type CheckWord } from "./check-words";
import { isCheckable } from "./checkable";

/** How much a sentence calls for a check, from 0 to 1, and why. */
export type CheckWorthiness = { score: number; why: Said };

/** Something a sentence has; a positive weight speaks for checking it. */
export type Trait =
  | CheckWord
  | "figure"
  | "figures"
  | "amount"
  | "date"
  | "name"
  | "names"
  | "asks"
  | "short"
  | "long";

/**
 * What each trait weighs, in steps of a quarter, set by hand: what can be
 * looked up in a record weighs for a sentence, what only its speaker can know
 * or wish weighs against it.
 */
const WEIGHTS: Record<Trait, number> = {
  figure: 1.5,
  figures: 0.5,
  amount: 1,
  date: 0.5,
  name: 0.25,
  names: 0.25,
  change: 0.5,
  comparison: 0.75,
  cause: 0.5,
  past: 0.5,
  deed: 0.75,
  record: 0.25,
  scope: 0.25,
  public: 0.5,
  long: 0.25,
  short: -1,
  asks: -1.5,
  opinion: -1,
  ought: -1,
  future: -0.75,
  condition: -0.5,
  judgement: -1,
  courtesy: -0.75,
  address: -0.5,
};

/** Where a sentence with nothing for or against it stands. */
const START = -1.25;

const REASONS: Record<Trait, Said> = {
  figure: { en: "a figure", fr: "un chiffre" },
  figures: { en: "several figures", fr: "plusieurs chiffres" },
  amount: { en: "an amount or a share", fr: "un montant ou une proportion" },
  date: { en: "a date", fr: "une date" },
  name: { en: "a named actor", fr: "un acteur nommé" },
  names: { en: "several named actors", fr: "plusieurs acteurs nommés" },
  change: { en: "a change asserted", fr: "un changement affirmé" },
  comparison: {
    en: "a comparison with another time, place or group",
    fr: "une comparaison avec un autre moment, lieu ou groupe",
  },
  cause: { en: "a cause asserted", fr: "une cause affirmée" },
  past: {
    en: "something told as having happened",
    fr: "un fait raconté comme passé",
  },
  deed: {
    en: "an act that can be looked up",
    fr: "un acte dont il reste trace",
  },
  record: {
    en: "a source or study cited",
    fr: "une source ou une étude citée",
  },
  scope: {
    en: "a claim about all, none or many",
    fr: "une affirmation sur tous, aucun ou beaucoup",
  },
  public: {
    en: "a matter of public record",
    fr: "un sujet documenté publiquement",
  },
  long: { en: "much told at once", fr: "beaucoup dit d’un coup" },
  short: {
    en: "too short to say much",
    fr: "trop court pour dire grand-chose",
  },
  asks: { en: "a question", fr: "une question" },
  opinion: { en: "an opinion or a wish", fr: "une opinion ou un souhait" },
  ought: {
    en: "what should be, not what is",
    fr: "ce qui devrait être, non ce qui est",
  },
  future: { en: "a prediction", fr: "une prédiction" },
  condition: { en: "a condition", fr: "une condition" },
  judgement: {
    en: "a judgement of good and bad",
    fr: "un jugement de bien ou de mal",
  },
  courtesy: { en: "a courtesy", fr: "une politesse" },
  address: { en: "somebody addressed", fr: "quelqu’un interpellé" },
};

const LITTLE: Said = {
  en: "Little in it that could be looked up.",
  fr: "Peu de choses ici se laisseraient vérifier.",
};

const LISTS: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat("en-GB"),
  fr: new Intl.ListFormat("fr-FR"),
};

const MOST_SHORT = 7;
const LEAST_LONG = 15;
const MOST_REASONS = 3;

/**
 * Scores how much a sentence calls for a check, by traits that anyone can see
 * in its words; the same words always score the same.
 */
export function scoreSentence(
  sentence: string,
  figures: ExtractedFigure[],
  language: string,
): CheckWorthiness {
  const traits = traitsOf(sentence, figures, listedLanguage(language));
  const sum = traits.reduce((total, trait) => total + WEIGHTS[trait], START);
  return { score: 1 / (1 + Math.exp(-sum)), why: explain(traits, sum >= 0) };
}

/** The traits of a sentence, each once. */
function traitsOf(
  sentence: string,
  figures: ExtractedFigure[],
  language: Language | null,
): Trait[] {
  const tokens = tokenise(sentence);
  const words = tokens.filter(({ kind }) => kind !== "mark").length;
  const counted = figures.filter(isCheckable);
  const has: [Trait, boolean][] = [
    ["figure", counted.length > 0],
    ["figures", counted.length > 1],
    [
      "amount",
      counted.some(({ kind }) => kind === "money" || kind === "share"),
    ],
    ["date", figures.some(({ kind }) => kind === "date")],
    ...nameTraits(tokens),
    ["asks", sentence.trimEnd().endsWith("?")],
    ["short", words < MOST_SHORT],
    ["long", words >= LEAST_LONG],
  ];
  const seen = has.filter(([, is]) => is).map(([trait]) => trait);
  return [...seen, ...wordTraits(tokens, language)];
}

function wordTraits(tokens: Token[], language: Language | null): CheckWord[] {
  const found = new Set<CheckWord>();
  for (let at = 0; at < tokens.length; ) {
    const phrase = CHECK_WORDS(language).startingAt(tokens, at);
    if (phrase) found.add(phrase.value);
    at += phrase?.length ?? 1;
  }
  return [...found];
}

/** Capitalised words past the first of the sentence are names, "I" is none. */
function nameTraits(tokens: Token[]): [Trait, boolean][] {
  const names = tokens.filter(
    (token, at) =>
      at > 0 &&
      isCapitalised(token) &&
      token.text.length > 1 &&
      !isCapitalised(tokens[at - 1]),
  ).length;
  return [
    ["name", names > 0],
    ["names", names > 1],
  ];
}

/**
 * The strongest reasons for a sentence that calls for a check, the strongest
 * against for one that doesn't.
 */
function explain(traits: Trait[], calls: boolean): Said {
  const told = traits
    .filter((trait) => WEIGHTS[trait] > 0 === calls && !isTold(trait, traits))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_REASONS)
    .map((trait) => REASONS[trait]);
  if (told.length === 0) return LITTLE;
  return inEach((t) => {
    const list = LISTS[t.language].format(told.map(t.of));
    return `${list[0]?.toUpperCase()}${list.slice(1)}.`;
  });
}

/** How much a reason tells: "several figures" stands for "a figure" too. */
function weightOf(trait: Trait): number {
  const own = Math.abs(WEIGHTS[trait]);
  if (trait === "figures") return own + WEIGHTS.figure;
  return trait === "names" ? own + WEIGHTS.name : own;
}

/** "Several figures" says "a figure" already. */
function isTold(trait: Trait, traits: Trait[]): boolean {
  if (trait === "name") return traits.includes("names");
  return trait === "figure" && traits.includes("figures");
}
