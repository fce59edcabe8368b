import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { unclaimed } from "./unclaimed";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("unclaimed", () => {
  it("leaves out what a mention touches by one character, and no more", () => {
    const things = [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
      { start: 9, end: 12 },
    ];
    expect(unclaimed(things, [{ start: 8, end: 9 }])).toEqual([
      things[0],
      things[2],
    ]);
  });

  it("agrees with looking at every mention, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (things, mentions) => {
        const plain = things.filter(
          (thing) =>
            !mentions.some(
              ({ start, end }) => start < thing.end && end > thing.start,
            ),
        );
        expect(unclaimed(things, mentions)).toEqual(plain);
      }),
    );
  });
});
