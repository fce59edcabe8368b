import { reanchor } from "@/domain/anchoring/reanchor";
import { underlineRuns } from "@/domain/anchoring/underline";
import { diffWords } from "@/domain/anchoring/word-diff";

import { scoreCases } from "./reanchor-cases";

const WORDS = 10_000;
const MENTIONS = 500;
const ROUNDS = 9;

function print(name: string, value: number, unit: string, n: number): void {
  const rounded = Number(value.toFixed(4));
  console.log(JSON.stringify({ name, value: rounded, unit, n }));
}

/** Numbers from 0 up to 1, always the same. */
function* chances(): Generator<number, never> {
  let seed = 7;
  for (;;) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    yield seed / 0x7fffffff;
  }
}

const chance = chances();
const VOCABULARY = Array.from({ length: 3_000 }, (_, i) =>
  ((i + 40) ** 2).toString(36).replace(/\d/g, "e"),
);

/** Few words are frequent and most are rare, as in any language. */
function anyWord(): string {
  const at = Math.floor(VOCABULARY.length * chance.next().value ** 3);
  return VOCABULARY[at] ?? "";
}

/** Sentences of 20 words, four to a paragraph. */
function article(): string {
  const sentences = Array.from({ length: WORDS / 20 }, () => {
    const words = Array.from({ length: 20 }, anyWord);
    return `${words.join(" ")}.`;
  });
  const paragraphs = sentences.flatMap((_, i) =>
    i % 4 === 0 ? [sentences.slice(i, i + 4).join(" ")] : [],
  );
  return paragraphs.join("\n\n");
}

function withWordsChanged(text: string, share: number): string {
  return text
    .split(" ")
    .map((word) => (chance.next().value < share ? anyWord() : word))
    .join(" ");
}

function withParagraphsShuffled(text: string): string {
  return text
    .split("\n\n")
    .map((paragraph) => ({ paragraph, at: chance.next().value }))
    .sort((a, b) => a.at - b.at)
    .map(({ paragraph }) => paragraph)
    .join("\n\n");
}

function median(work: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

const scores = scoreCases();
if (scores) {
  for (const [kind, { cases, right, wronglyCarried }] of scores) {
    print(`reanchor: placed right, ${kind}`, right / cases, "share", cases);
    print(
      `reanchor: wrongly carried on, ${kind}`,
      wronglyCarried,
      "mentions",
      cases,
    );
  }
} else {
  console.error("The cases of ../shared/data are absent: scores left out.");
}

const text = article();
const spans = Array.from({ length: MENTIONS }, () => {
  const start = Math.floor((text.length - 200) * chance.next().value);
  return { start, end: start + 1 + Math.floor(150 * chance.next().value) };
});
const edits: [string, string][] = [
  ["nothing", text],
  ["one word in twenty", withWordsChanged(text, 0.05)],
  ["every other word", withWordsChanged(text, 0.5)],
  ["the order of paragraphs", withParagraphsShuffled(text)],
  ["everything", article()],
];
for (const [what, after] of edits) {
  const placing = median(() => reanchor(text, after, spans));
  print(`reanchor: 500 mentions, ${what} changed`, placing, "ms", MENTIONS);
  const comparing = median(() => diffWords(text, after));
  print(`word diff: ${what} changed`, comparing, "ms", WORDS);
}

const BLOCKS = 2_000;
const blocks = Array.from({ length: BLOCKS }, (_, i) => ({
  start: Math.floor((i * text.length) / BLOCKS),
  end: Math.floor(((i + 1) * text.length) / BLOCKS),
}));
const mentions = spans.map((span, i) => ({ ...span, id: String(i) }));
const cutting = median(() => underlineRuns(blocks, mentions));
print("underlines: 500 mentions over 2,000 blocks", cutting, "ms", MENTIONS);
