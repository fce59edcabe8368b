import { codePointIndex } from "@/lib/code-points";

import type { SentenceDisposition } from "./coverage";
import type { VersionText } from "./version";

export type Carried = {
  /** Dispositions that hold in the new version, by its sentence numbers. */
  dispositions: SentenceDisposition[];
  /** Sentences of the new version whose words the old one did not have. */
  changed: number[];
};

/**
 * Takes dispositions from one version of an article to the next. One carries
 * only to a sentence of the same words, each to one: a sentence said twice is
 * matched in order. Where it is said more or less often than before and its
 * dispositions differ, nobody can say which is which, and all of them reopen.
 */
export function carryDispositions(
  before: VersionText,
  dispositions: SentenceDisposition[],
  after: VersionText,
): Carried {
  const given = new Map(dispositions.map((item) => [item.sentence, item]));
  const earlier = sentencesByWords(before);
  const carried: SentenceDisposition[] = [];
  const changed: number[] = [];
  for (const [words, now] of sentencesByWords(after)) {
    const then = (earlier.get(words) ?? []).map((index) => given.get(index));
    const matched = then.length === now.length || areAlike(then) ? then : [];
    now.forEach((sentence, nth) => {
      const disposition = matched[nth];
      if (disposition) carried.push({ ...disposition, sentence });
      if (nth >= matched.length) changed.push(sentence);
    });
  }
  return {
    dispositions: carried.sort((a, b) => a.sentence - b.sentence),
    changed: changed.sort((a, b) => a - b),
  };
}

/** The numbers of the sentences that have the same words, in order. */
function sentencesByWords(version: VersionText): Map<string, number[]> {
  const { toUnit } = codePointIndex(version.text);
  const byWords = new Map<string, number[]>();
  for (const { index, start, end } of version.sentences) {
    const words = version.text
      .slice(toUnit(start), toUnit(end))
      .replace(/\s+/g, " ");
    const same = byWords.get(words);
    if (same) same.push(index);
    else byWords.set(words, [index]);
  }
  return byWords;
}

/** Whether sentences of the same words were all judged the same, or none was. */
function areAlike(given: (SentenceDisposition | undefined)[]): boolean {
  const [first] = given;
  return given.every(
    (item) =>
      item?.disposition === first?.disposition &&
      item?.reason === first?.reason,
  );
}
