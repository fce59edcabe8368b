import type { Disposition, Sentence, Span } from "./version";

/** A person's word that a sentence needs no claim, and why. */
export type SentenceDisposition = {
  sentence: number;
  disposition: Disposition;
  reason: string;
};

export const COVERAGE_STATES = ["claimed", "dispositioned", "open"] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export type SentenceCoverage = {
  index: number;
  state: CoverageState;
  /** Given only where it is what accounts for the sentence. */
  disposition: SentenceDisposition | null;
};

export type Coverage = {
  sentences: SentenceCoverage[];
  claimed: number;
  dispositioned: number;
  open: number;
  /** Accounted for, in whole percent rounded down: 100 only when none is open. */
  percent: number;
  /** Whether the version can be signed off; never without a sentence. */
  complete: boolean;
};

/**
 * Says of each sentence how it is accounted for. A mention claims every
 * sentence it touches, be it by one character; a claim goes before a
 * disposition. Dispositions of sentences that do not exist count for nothing.
 */
export function coverageOf(
  sentences: Sentence[],
  mentions: Span[],
  dispositions: SentenceDisposition[],
): Coverage {
  const claimed = claimedAmong(sentences, mentions);
  const given = new Map(dispositions.map((item) => [item.sentence, item]));
  const covered = sentences.map(({ index }, at): SentenceCoverage => {
    if (claimed[at]) return { index, state: "claimed", disposition: null };
    const disposition = given.get(index) ?? null;
    return {
      index,
      state: disposition ? "dispositioned" : "open",
      disposition,
    };
  });
  const count = (state: CoverageState) =>
    covered.filter((sentence) => sentence.state === state).length;
  const open = count("open");
  const total = covered.length;
  return {
    sentences: covered,
    claimed: count("claimed"),
    dispositioned: count("dispositioned"),
    open,
    percent: total === 0 ? 0 : Math.floor(((total - open) * 100) / total),
    complete: total > 0 && open === 0,
  };
}

/** Whether each sentence is touched by a mention; sentences are in order. */
function claimedAmong(sentences: Sentence[], mentions: Span[]): boolean[] {
  // +1 where a mention's sentences begin and -1 behind them; the running sum
  // is how many mentions touch a sentence.
  const steps = new Int32Array(sentences.length + 1);
  for (const mention of mentions) {
    const { from, to } = placesIn(sentences, mention);
    if (from >= to) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let touching = 0;
  return sentences.map((_, at) => {
    touching += steps[at] ?? 0;
    return touching > 0;
  });
}

/** The sentences a span touches, be it by one character; none if it is empty. */
export function sentencesIn<Each extends Sentence>(
  sentences: Each[],
  span: Span,
): Each[] {
  const { from, to } = placesIn(sentences, span);
  return sentences.slice(from, to);
}

/**
 * The next open sentence behind place `after` in reading order, and from the
 * beginning again once there is none; undefined when nothing is open.
 */
export function nextOpen(
  sentences: { index: number; state: CoverageState }[],
  after: number,
): number | undefined {
  const open = sentences.filter(({ state }) => state === "open");
  return (open.find(({ index }) => index > after) ?? open[0])?.index;
}

function placesIn(sentences: Sentence[], span: Span) {
  if (span.end <= span.start) return { from: 0, to: 0 };
  return {
    from: countBefore(sentences, (sentence) => sentence.end <= span.start),
    to: countBefore(sentences, (sentence) => sentence.start < span.end),
  };
}

/** How many leading sentences satisfy `holds`, by bisection. */
function countBefore(
  sentences: Sentence[],
  holds: (sentence: Sentence) => boolean,
): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence && holds(sentence)) low = middle + 1;
    else high = middle;
  }
  return low;
}
