import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { codePointIndex } from "@/lib/code-points";
import { type UnderlinedBlock, underlineRuns } from "./underline";

/** "0–4 a", "4–6 a b/1": spans, then mentions with their lanes unless 0. */
function drawn(blocks: UnderlinedBlock[]): string[][] {
  return blocks.map(({ runs }) =>
    runs.map(({ start, end, underlines }) => {
      const lines = underlines.map(({ id, lane }) =>
        lane === 0 ? id : `${id}/${lane}`,
      );
      return [`${start}–${end}`, ...lines].join(" ");
    }),
  );
}

describe("underlineRuns", () => {
  const one = [{ start: 0, end: 10 }];

  it("leaves a block without mentions whole", () => {
    expect(drawn(underlineRuns(one, []))).toEqual([["0–10"]]);
  });

  it("cuts where mentions begin and end", () => {
    const mentions = [{ id: "a", start: 2, end: 5 }];
    expect(drawn(underlineRuns(one, mentions))).toEqual([
      ["0–2", "2–5 a", "5–10"],
    ]);
  });

  it("stacks what overlaps, the longer of two that begin together first", () => {
    const mentions = [
      { id: "short", start: 2, end: 4 },
      { id: "long", start: 2, end: 8 },
      { id: "last", start: 6, end: 9 },
    ];
    expect(drawn(underlineRuns(one, mentions))).toEqual([
      [
        "0–2",
        "2–4 long short/1",
        "4–6 long",
        "6–8 long last/1",
        "8–9 last/1",
        "9–10",
      ],
    ]);
  });

  it("stacks the same span twice by id, whatever the order", () => {
    const [a, b] = [
      { id: "a", start: 0, end: 10 },
      { id: "b", start: 0, end: 10 },
    ];
    expect(drawn(underlineRuns(one, [b, a]))).toEqual([["0–10 a b/1"]]);
    expect(drawn(underlineRuns(one, [a, b]))).toEqual([["0–10 a b/1"]]);
  });

  it("keeps a mention's lane through all its blocks", () => {
    const blocks = [
      { start: 0, end: 4 },
      { start: 6, end: 9 },
    ];
    const mentions = [
      { id: "a", start: 1, end: 3 },
      { id: "b", start: 2, end: 8 },
      { id: "gap", start: 4, end: 6 },
    ];
    expect(drawn(underlineRuns(blocks, mentions))).toEqual([
      ["0–1", "1–2 a", "2–3 a b/1", "3–4 b/1"],
      ["6–8 b/1", "8–9"],
    ]);
  });

  it("gives an empty block no runs, and an empty mention no line", () => {
    const empty = [{ start: 3, end: 3 }];
    expect(drawn(underlineRuns(empty, []))).toEqual([[]]);
    expect(drawn(underlineRuns(one, [{ id: "a", ...empty[0]! }]))).toEqual([
      ["0–10"],
    ]);
  });

  it("counts in UTF-16 units for the DOM", () => {
    const units = codePointIndex("😀😀 48 😀");
    const [block] = underlineRuns(
      [{ start: 0, end: 7 }],
      [{ id: "a", start: 3, end: 5 }],
      units,
    );
    expect([block?.start, block?.end]).toEqual([0, 10]);
    expect(drawn([block!])).toEqual([["0–5", "5–7 a", "7–10"]]);
  });

  const spans = fc
    .tuple(fc.nat(100), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it("draws every mention under all of its text and nothing else", () => {
    const cuts = fc.uniqueArray(fc.nat(100), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 12 }), cuts, (list, edges) => {
        const mentions = list.map((span, i) => ({ id: String(i), ...span }));
        const sorted = edges.sort((a, b) => a - b);
        const blocks = sorted
          .slice(1)
          .map((end, i) => ({ start: sorted[i]!, end }));
        for (const [i, { runs }] of underlineRuns(blocks, mentions).entries()) {
          let at = blocks[i]!.start;
          for (const { start, end, underlines } of runs) {
            expect(start).toBe(at);
            at = end;
            const over = mentions.filter((m) => m.start < end && m.end > start);
            expect(over.every((m) => m.start <= start && m.end >= end)).toBe(
              true,
            );
            expect(underlines.map(({ id }) => id).sort()).toEqual(
              over.map(({ id }) => id).sort(),
            );
            const lanes = underlines.map(({ lane }) => lane);
            expect(new Set(lanes).size).toBe(lanes.length);
          }
          expect(at).toBe(blocks[i]!.end);
        }
      }),
    );
  });
});
