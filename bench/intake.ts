import { readVersion } from "@/domain/articles/read-version";

import { FIELDS, type Score, scorePages } from "./readability-pages";

const ROUNDS = 5;
const FIVE_MB = 5 * 1000 * 1000;

function print(name: string, value: number, unit: string, n: number): void {
  const rounded = Number(value.toFixed(4));
  console.log(JSON.stringify({ name, value: rounded, unit, n }));
}

function printScore(who: string, score: Score): void {
  print(`intake: text of pages, ${who}`, score.text, "F1", score.pages);
  for (const field of FIELDS) {
    const exact = score.exact[field] / score.stated[field];
    print(`intake: ${field}, ${who}`, exact, "exact", score.stated[field]);
    print(
      `intake: ${field} beyond, ${who}`,
      score.beyond[field],
      "pages",
      score.pages,
    );
  }
}

/** The median time of reading 5 MB of one kind of text as a version. */
function measureText(kind: string, piece: string): void {
  const text = piece.repeat(FIVE_MB / Buffer.byteLength(piece));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    readVersion({ text, language: "en" });
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  print(`intake: 5 MB of ${kind}`, median, "ms", FIVE_MB);
}

const scores = scorePages();
if (scores) {
  printScore("ours", scores.ours);
  printScore("the library", scores.library);
} else {
  console.error("The pages of ../shared/data are absent: scores left out.");
}

const SENTENCE =
  "The U.S. army said on Friday that 15 soldiers had left Kati. ";
measureText("prose in paragraphs", `${SENTENCE.repeat(4).trim()}\n\n`);
measureText("one paragraph", SENTENCE);
measureText("lines of sixty letters", `${"a".repeat(59)}\n`);
measureText("stops", ". ");
measureText("emoji", "😀");
