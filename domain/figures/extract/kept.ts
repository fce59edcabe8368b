import type { Token } from "@/domain/language/token";
import type { FigureValue } from "../figure";
import { countsPeople } from "../measure";
import type { Candidate } from "./candidate";
import type { DateFound } from "./dates";

/**
 * Whether a candidate is a figure at all: "a soldier" is one where the soldier
 * was hurt, "no" where it denies harm, and a lone "one" without a noun is none.
 */
export function isFigure(tokens: Token[], candidate: Candidate): boolean {
  const { quantity, kind, measure, population, whole } = candidate;
  switch (quantity.form) {
    case "article":
      return kind === "count" && isHurt(candidate);
    case "none":
      return kind === "count" && measure !== null;
    default: {
      if (kind !== "count" || measure || population || whole) return true;
      const isWord = tokens[quantity.number.start]?.kind === "word";
      return quantity.low !== 1 || !isWord;
    }
  }
}

function isHurt({ measure, head, population, found }: Candidate): boolean {
  if (measure === null) return false;
  // "a wounded soldier said" is about the soldier, not about how many.
  if (found?.how === "noun" && population !== null) return false;
  if (head?.kind === "vehicle") return !isOfPeople(measure);
  const isPeople = head?.kind === "person" || head?.cue?.describes === true;
  return isPeople && (isOfPeople(measure) || measure === "neutralized");
}

/** Measures of our own words that only people have. */
const OWN_OF_PEOPLE = new Set([
  "kidnapped",
  "rescued",
  "infected",
  "hospitalised",
]);

function isOfPeople(measure: string): boolean {
  return countsPeople(measure) || OWN_OF_PEOPLE.has(measure);
}

/**
 * The value of a figure. What no word tells of is a plain count, and who is
 * killed or hurt without a noun is people.
 */
export function valueOfCandidate(candidate: Candidate): FigureValue {
  const { low, high, bound } = candidate.quantity;
  const measure = candidate.measure ?? "count";
  const people = isOfPeople(measure) ? "people" : null;
  return {
    low,
    high,
    bound,
    measure,
    population: candidate.population ?? people,
  };
}

/** A number that nothing near it explains is no count of anything known. */
export function kindOf({ kind, measure, population }: Candidate) {
  const isBare = kind === "count" && measure === null && population === null;
  return isBare ? "number" : kind;
}

/** A date as a figure, so that nobody takes its digits for a count. */
export function dated({ start, end, kind, year }: DateFound): Candidate {
  return {
    quantity: {
      start,
      end,
      number: { start, end },
      low: year,
      high: year,
      bound: "exactly",
      form: "cardinal",
      currency: null,
    },
    kind,
    start,
    end,
    measure: kind,
    population: null,
    head: null,
    whole: null,
    found: null,
  };
}
