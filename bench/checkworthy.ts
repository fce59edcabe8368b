import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { extractFigures } from "@/domain/figures/extract/extract-figures";
import { scoreSentence } from "@/domain/suggestions/checkworthy";

const FILE = path.join(
  process.env.SHARED_DIR ?? "../shared",
  "data/claimbuster/train.json",
);

type Judged = { sentence_id: number; label: 0 | 1; text: string };
type Scored = { isWorth: boolean; score: number };

function report(name: string, value: number, n: number): void {
  const rounded = Number(value.toFixed(4));
  console.log(JSON.stringify({ name, value: rounded, unit: "share", n }));
}

function scoreOf({ text, label }: Judged): Scored {
  const figures = extractFigures(text, "en");
  return {
    isWorth: label === 1,
    score: scoreSentence(text, figures, "en").score,
  };
}

/** The mean, over the sentences worth a check, of the precision down to each. */
function averagePrecision(scored: Scored[]): number {
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  for (const [i, { isWorth }] of ranked.entries()) {
    if (!isWorth) continue;
    hits += 1;
    sum += hits / (i + 1);
  }
  return sum / hits;
}

function f1(scored: Scored[], least: number): number {
  const offered = scored.filter(({ score }) => score >= least);
  const hits = offered.filter(({ isWorth }) => isWorth).length;
  const worth = scored.filter(({ isWorth }) => isWorth).length;
  return (2 * hits) / (offered.length + worth);
}

if (existsSync(FILE)) {
  const all: Judged[] = JSON.parse(readFileSync(FILE, "utf8"));
  // The weights were set by hand with the even half in view.
  for (const [half, rest] of [
    ["seen", 0],
    ["unseen", 1],
  ] as const) {
    const judged = all.filter(({ sentence_id }) => sentence_id % 2 === rest);
    const scored = judged.map(scoreOf);
    const worth = scored.filter(({ isWorth }) => isWorth).length;
    const name = `check-worthy, ${half} half`;
    report(`${name}: base rate`, worth / scored.length, scored.length);
    report(
      `${name}: average precision`,
      averagePrecision(scored),
      scored.length,
    );
    report(`${name}: F1 of what is offered`, f1(scored, 0.4), scored.length);
  }
} else console.error("skipped: the judged sentences are absent");
