import type { ExtractedFigure } from "@/domain/figures/extract/extract-figures";
import { listedLanguage } from "@/domain/language/lists";
import { isCapitalised, type Token, tokenise } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { CHECK_WORDS, type CheckWord } from "./check-words";
import { isCheckable } from "./checkable";

/** How much a sentence calls for a check, from 0 to 1, and why. */
export type CheckWorthiness = { score: number; why: string };

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

const REASONS: Record<Trait, string> = {
  figure: "a figure",
  figures: "several figures",
  amount: "an amount or a share",
  date: "a date",
  name: "a named actor",
  names: "several named actors",
  change: "a change asserted",
  comparison: "a comparison with another time, place or group",
  cause: "a cause asserted",
  past: "something told as having happened",
  deed: "an act that can be looked up",
  record: "a source or study cited",
  scope: "a claim about all, none or many",
  public: "a matter of public record",
  long: "much told at once",
  short: "too short to say much",
  asks: "a question",
  opinion: "an opinion or a wish",
  ought: "what should be, not what is",
  future: "a prediction",
  condition: "a condition",
  judgement: "a judgement of good and bad",
  courtesy: "a courtesy",
  address: "somebody addressed",
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
export function traitsOf(
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
function explain(traits: Trait[], calls: boolean): string {
  const told = traits
    .filter((trait) => WEIGHTS[trait] > 0 === calls && !isTold(trait, traits))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_REASONS)
    .map((trait) => REASONS[trait]);
  if (told.length === 0) return "Little in it that could be looked up.";
  const list = new Intl.ListFormat("en-GB").format(told);
  return `${list[0]?.toUpperCase()}${list.slice(1)}.`;
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
