import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { type DiffSegment, diffWords } from "./word-diff";

/** "The [-12-]{+15+} soldiers", with the spans left to their own test. */
function drawn(before: string, after: string): string {
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] };
  return diffWords(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join("");
}

function side(segments: DiffSegment[], without: DiffSegment["kind"]): string {
  return segments
    .filter((segment) => segment.kind !== without)
    .map((segment) => segment.text)
    .join("");
}

describe("diffWords", () => {
  const cases: [string, string, string, string][] = [
    ["nothing", "The army said.", "The army said.", "The army said."],
    ["a figure", "Some 12 died.", "Some 15 died.", "Some [-12 -]{+15 +}died."],
    ["punctuation apart", "He left.", "He left!", "He left[-.-]{+!+}"],
    ["a capital", "the army", "The army", "[-the -]{+The +}army"],
    [
      "a word after a French elision",
      "l’armée dit",
      "l’État dit",
      "l’[-armée -]{+État +}dit",
    ],
    ["an added word", "It is so", "It is not so", "It is {+not +}so"],
    ["all", "one two", "three", "[-one two-]{+three+}"],
    ["something out of nothing", "", "new", "{+new+}"],
    ["blank lines only", "a\n\nb", "a\nb", "a\nb"],
    [
      "words with only small ones in common",
      "They left the town of Kalumba in haste.",
      "They took the road of Sokolo in peace.",
      "They [-left the town of Kalumba in haste-]{+took the road of Sokolo in peace+}.",
    ],
  ];
  it.each(cases)("shows %s", (_, before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  it("shows the shorter of two swapped paragraphs in both places", () => {
    const [a, b, c] = [
      "Soldiers left the camp at dawn.\n",
      "The mayor spoke to the families of the dead in the evening.\n",
      "Nobody claimed the attack.\n",
    ];
    const kinds = diffWords(a + b + c, b + a + c).map(({ kind }) => kind);
    expect(kinds).toEqual(["removed", "same", "added", "same"]);
  });

  it("shows what was added as whole paragraphs", () => {
    const first = "The army said 12 soldiers were killed at Kalumba.";
    const second = "The army said 12 soldiers were killed at Sokolo.";
    const added = diffWords(
      `Bamako is calm.\n\n${second}`,
      `Bamako is calm.\n\n${first}\n\n${second}`,
    ).filter(({ kind }) => kind === "added");
    expect(added.map(({ text }) => text.trim())).toEqual([first]);
  });

  const words = fc.constantFrom(
    ..."a the army l’armée 12 1,200 “no” 🇲🇱 नमस्ते שלום e\u0323\u0302 . \n \n\n".split(
      " ",
    ),
  );
  const texts = fc
    .array(words, { maxLength: 60 })
    .map((list) => list.join(" "));

  it("holds both texts, whatever they are", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const segments = diffWords(before, after);
        expect(side(segments, "removed")).toBe(after);
        const old = segments.flatMap((segment) =>
          segment.kind === "added" ? [] : [segment.beforeSpan],
        );
        const cut = old.map(({ start, end }) =>
          sliceCodePoints(before, start, end),
        );
        expect(cut.join("")).toBe(before);
        for (const segment of segments) {
          if (segment.kind === "removed") continue;
          const { start, end } = segment.afterSpan;
          expect(sliceCodePoints(after, start, end)).toBe(segment.text);
        }
      }),
    );
  });

  it("calls the same only what has the same words", () => {
    const bare = (text: string) => text.replace(/\s/g, "");
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        for (const segment of diffWords(before, after)) {
          if (segment.kind !== "same") continue;
          const { start, end } = segment.beforeSpan;
          const was = sliceCodePoints(before, start, end);
          expect(bare(segment.text)).toBe(bare(was));
        }
      }),
    );
  });
});
