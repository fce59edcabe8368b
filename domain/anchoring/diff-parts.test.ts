import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type DiffPart, diffParts } from "./diff-parts";
import { diffWords } from "./word-diff";

const long = (words: number) =>
  Array.from({ length: words }, (_, at) => `w${at}`).join(" ");

const parts = (before: string, after: string) =>
  diffParts(diffWords(before, after));

const kinds = (before: string, after: string) =>
  parts(before, after).map(({ kind }) => kind);

/** The later text, or with "added" the earlier one, put together again. */
function together(of: DiffPart[], without: "removed" | "added"): string {
  return of
    .map((part) =>
      part.kind === "change"
        ? part.segments
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join("")
        : part.text,
    )
    .join("");
}

describe("diffParts", () => {
  it("leaves short texts whole, and takes one word for another as one change", () => {
    expect(parts("Some 12 died.", "Some 15 died.")).toMatchObject([
      { kind: "same", text: "Some " },
      { kind: "change", segments: [{ kind: "removed" }, { kind: "added" }] },
      { kind: "same", text: "died." },
    ]);
  });

  it("folds what is far from any change, not the words beside one", () => {
    const text = long(100);
    const folds = parts(`${text} 12 ${text}`, `${text} 15 ${text}`);
    expect(folds.map(({ kind }) => kind)).toEqual([
      "folded",
      "same",
      "change",
      "same",
      "folded",
    ]);
    expect(folds[0]).toMatchObject({ words: 80 });
    expect(folds[1]).toMatchObject({ text: `${long(100).slice(-79)} ` });
    expect(folds[4]).toMatchObject({ words: 80 });
  });

  it("folds between two changes only what is long enough", () => {
    const pair = (words: number) =>
      kinds(`a ${long(words)} b`, `x ${long(words)} y`);
    expect(pair(69)).toEqual(["change", "same", "change"]);
    expect(pair(70)).toEqual(["change", "same", "folded", "same", "change"]);
  });

  it("folds the whole of a text in which nothing changed", () => {
    expect(kinds(long(50), long(50))).toEqual(["folded"]);
    expect(kinds(long(5), long(5))).toEqual(["same"]);
    expect(kinds("", "")).toEqual([]);
  });

  it("leaves nothing out, whatever was changed", () => {
    const words = fc
      .array(fc.constantFrom("a", "b", "12", "\n\n", " "), { maxLength: 200 })
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const segments = diffWords(before, after);
        const side = [{ kind: "change" as const, segments }];
        for (const without of ["removed", "added"] as const) {
          expect(together(diffParts(segments), without)).toBe(
            together(side, without),
          );
        }
      }),
    );
  });
});
