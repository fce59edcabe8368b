import type { Candidate } from "./candidate";

/** The words of the text that an explanation quotes. */
type Words = (span: { start: number; end: number }) => string;

const KINDS: Partial<Record<Candidate["kind"], string>> = {
  ordinal: "puts something in an order and counts nothing",
  date: "is a date",
  time: "is a time of day",
  distance: "is a distance",
  duration: "is a length of time",
  money: "is an amount of money",
  share: "is a share",
  age: "is an age",
};

/** Says in a sentence why a figure was read as it was. */
export function explain(figure: Candidate, words: Words): string {
  const subject = `“${words(figure)}”`;
  const kind = KINDS[figure.kind];
  const parts = [
    kind ? `${subject} ${kind}` : measureReason(figure, subject, words),
    boundReason(figure),
    figure.whole ? `it is a part of “${words(figure.whole)}”` : null,
  ];
  return `${parts.filter((part) => part !== null).join("; ")}.`;
}

function measureReason(
  { found, population }: Candidate,
  subject: string,
  words: Words,
): string {
  if (!found) {
    const counted = population ? `counts ${population}` : "is a number";
    return `${subject} ${counted}, and no word near it says what happened to it`;
  }
  const cue = `“${words(found)}”`;
  switch (found.how) {
    case "noun":
      return `${subject} names what it counts`;
    case "beside":
      return `${cue} stands beside the number in ${subject}`;
    case "verb":
      return `${subject} goes with ${cue}`;
    case "toll":
      return `${cue} before ${subject} says what is counted`;
    case "breath":
      return `${subject} is told in one breath with ${cue}`;
    case "part":
      return `${subject} is counted as its whole is`;
  }
}

function boundReason({ quantity }: Candidate): string | null {
  switch (quantity.bound) {
    case "at_least":
      return "the upper end is left open";
    case "at_most":
      return "the lower end is left open";
    case "about":
      return "the number is rounded";
    case "unspecified":
      return quantity.high === null
        ? `so vague a word says ${quantity.low} at the least`
        : "a range is given";
    case "exactly":
      return null;
  }
}
