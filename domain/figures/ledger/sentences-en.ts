import { numberInWords } from "../figure-words";
import type { FigureEnds, SumRefusal } from "../sum";
import type { MarkSentences, SumPart, Told } from "./mark";
import type { MeasureNote } from "./measure-note";
import {
  endsInWords,
  measureInWords,
  partsInWords,
  toldInWords,
  voicesInWords,
} from "./told-words";

const say = (told: Told) => toldInWords(told, "en");
const by = (told: Told) => voicesInWords(told, "en");
const parts = (terms: readonly SumPart[]) => partsInWords(terms, "en");
const ends = (value: FigureEnds | null) => endsInWords(value, "en");
const number = (value: number) => numberInWords(value, "en");

/** English for what the ledger marks. */
export const SENTENCES_EN: MarkSentences = {
  agrees: ({ told, reports, wordsDiffer }) => {
    const where = reports === 1 ? "one report" : `${reports} reports`;
    const who =
      told.voices > 1
        ? `${by(told)} agree, in ${where}.`
        : `all from ${by(told)}, in ${where}: one voice repeated, not several that confirm each other.`;
    const words = wordsDiffer
      ? " They name whom they count in different words; check that they mean the same people."
      : "";
    return `${say(told)}: ${who}${words}`;
  },
  conflicts: ({ reason, lower, upper, by: apart }) =>
    reason === "apart"
      ? `${by(upper)} has ${say(upper)}, ${by(lower)} has ${say(lower)}: they are ${number(apart)} apart and can't both hold.`
      : `${say(upper)} exceeds ${say(lower)} by ${number(apart)}, though it is counted within it.`,
  updated: ({ earlier, later }) =>
    `A running total that rose from ${say(earlier)} to ${say(later)}: the later count doesn't contradict the earlier one.`,
  narrower_scope: ({ narrower, wider, sameNumber }) =>
    sameNumber
      ? `The number is the same, the scope isn't: ${say(narrower)} is only a part of what ${say(wider)} covers.`
      : `${say(narrower)} is only a part of what ${say(wider)} covers, so the two needn't be equal.`,
  wider_scope: ({ wider, narrower, others, sameNumber }) => {
    const more = others > 0 ? ` and ${number(others)} more` : "";
    return sameNumber
      ? `The number is the same, the scope isn't: ${say(wider)} covers more than ${say(narrower)}${more}.`
      : `${say(wider)} covers more than ${say(narrower)}${more}, so they needn't be equal.`;
  },
  different_measure: ({ one, other, notes }) =>
    [
      `${say(one)} and ${say(other)}: the number is the same, the measure isn't.`,
      `The words ${measureInWords(one.measure, "en")} and ${measureInWords(other.measure, "en")} don't mean the same and are not merged.`,
      ...notes.map(note),
    ].join(" "),
  sum_holds: (mark) => {
    const sum = `${parts(mark.parts)} = ${ends(mark.comesTo)}`;
    if (mark.over === "formula") {
      return `${say(mark.total)} is derived: ${sum}.`;
    }
    const result = mark.exact
      ? `${sum}: the sum holds against ${say(mark.total)}.`
      : `${sum}, which is compatible with ${say(mark.total)}.`;
    return mark.byConstruction
      ? `${result} The desk computed one side from the other, so this confirms nothing.`
      : result;
  },
  sum_fails: (mark) =>
    `${parts(mark.parts)} = ${ends(mark.comesTo)}, not ${say(mark.total)}: the sum is off by ${number(mark.by)}.`,
  parts_missing: (mark) =>
    `Of ${say(mark.total)}, the parts that have figures come to ${ends(mark.comesTo)} (${parts(mark.parts)}): ${ends(mark.missing)} not accounted for.`,
  sum_refused: ({ told, reason }) =>
    `${say(told)} can't be checked: ${REFUSALS[reason]}`,
};

const REFUSALS: Record<SumRefusal, string> = {
  "different-measures":
    "its sum adds figures of different measures, which don't add up.",
  cycle: "its sum leads back to itself, or rests on one that does.",
  "unknown-term": "a figure of its sum is not in this event.",
  "no-terms": "its sum has no figures.",
  "below-zero": "its sum comes to less than zero.",
  "too-large": "its sum is too large to be held exactly.",
};

function note({ measure, party, text, source }: MeasureNote): string {
  const who = party ? `according to ${party.name}` : "as generally used";
  const from = source ? ` (${source.title})` : "";
  return `On ${measureInWords(measure, "en")}, ${who}: ${text}${from}`;
}
