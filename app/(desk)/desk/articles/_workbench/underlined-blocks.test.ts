import { expect, it } from "vitest";

import { versionOfBlocks } from "@/domain/articles/read-version";
import { granted } from "@/e2e/desk";
import { layOut, wordsOf } from "./text-layout";
import { type Underline, underlineBlocks } from "./underlined-blocks";

const LAYOUT = layOut(
  granted(
    versionOfBlocks(
      [
        { kind: "headline", words: "Six died 🇲🇱" },
        { kind: "paragraph", words: "The army said so. It was Friday." },
      ],
      "en",
    ),
  ),
  "en",
);

function mention(id: string, words: string): Underline {
  const [before = ""] = LAYOUT.text.split(words);
  const start = [...before].length;
  return {
    id,
    claimId: `claim of ${id}`,
    start,
    end: start + [...words].length,
    waiting: false,
    look: { colour: "red", stroke: "line" },
  };
}

/** Each piece as its sentence and its runs: "words" or "words<ids>", * a handle. */
function drawn(...underlines: Underline[]) {
  return underlineBlocks(LAYOUT, underlines).map((pieces) =>
    pieces.map(({ sentence, runs }) => [
      sentence?.index ?? null,
      ...runs.map((run) => {
        const ids = run.over.map(({ id }) => id).join("+");
        const words = wordsOf(LAYOUT, run);
        return ids ? `${words}<${ids}>${run.handle ? "*" : ""}` : words;
      }),
    ]),
  );
}

it("cuts a text into its sentences and what stands between them", () => {
  expect(drawn()).toEqual([
    [[0, "Six died 🇲🇱"]],
    [
      [1, "The army said so."],
      [null, " "],
      [2, "It was Friday."],
    ],
  ]);
});

it("underlines across sentences and blocks, with one handle for each", () => {
  expect(drawn(mention("a", "died 🇲🇱\n\nThe army"))).toEqual([
    [[0, "Six ", "died 🇲🇱<a>*"]],
    [
      [1, "The army<a>", " said so."],
      [null, " "],
      [2, "It was Friday."],
    ],
  ]);
});

it("puts the shorter of two mentions on top where they overlap", () => {
  const [, pieces] = drawn(
    mention("long", "The army said so."),
    mention("short", "army"),
  );
  expect(pieces?.[0]).toEqual([
    1,
    "The <long>*",
    "army<short+long>*",
    " said so.<long>",
  ]);
});
