import { readPassage } from "@/domain/matching/claim-terms";
import { type Candidate, likelySame } from "@/domain/matching/likely";
import type { Judged } from "./matching-data";

/** What was found for a text, best first. */
export type Ranked = { query: Judged; found: (Candidate & { key: string })[] };

/**
 * The means of the usual measures: MAP@5, MRR over ten places, Recall@10.
 */
export function rankingScores(ranked: Ranked[]) {
  const mean = (of: (one: Ranked) => number) =>
    ranked.reduce((sum, one) => sum + of(one), 0) / ranked.length;
  return {
    "MAP@5": mean(averagePrecision),
    MRR: mean(({ query, found }) => {
      const place = found.findIndex(({ key }) => query.right.includes(key));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
    "Recall@10": mean(
      ({ query, found }) => rightOf(found, query).length / query.right.length,
    ),
  };
}

function averagePrecision({ query, found }: Ranked): number {
  let [hits, sum] = [0, 0];
  found.slice(0, 5).forEach(({ key }, place) => {
    if (!query.right.includes(key)) return;
    hits += 1;
    sum += hits / (place + 1);
  });
  return sum / query.right.length;
}

function rightOf(found: Ranked["found"], query: Judged) {
  return found.filter(({ key }) => query.right.includes(key));
}

/**
 * How far "likely the same" can be believed when half of the texts have no
 * answer in the archive: each text is judged with its answers and without.
 */
export function likelyScores(ranked: Ranked[]) {
  let [said, right] = [0, 0];
  for (const { query, found } of ranked) {
    const words = readPassage({ text: query.text, language: "en" });
    const without = found.filter(({ key }) => !query.right.includes(key));
    for (const candidates of [found, without]) {
      const five = candidates.slice(0, 5);
      const likely = likelySame(words, five);
      const kept = five.filter((_, place) => likely[place]);
      said += kept.length;
      right += rightOf(kept, query).length;
    }
  }
  return { precision: right / said, recall: right / ranked.length };
}
