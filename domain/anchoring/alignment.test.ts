import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { align } from "./alignment";
import { NONE } from "./pairing";
import { tokensOf } from "./tokens";

function alignTexts(before: string, after: string) {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const keys = (tokens: typeof old) => tokens.map((token) => token.key);
  const { kept, moved } = align(keys(old), keys(now));
  const words = (places: Int32Array) =>
    [...places].flatMap((place, i) => (place === NONE ? [] : [old[i]!.text]));
  return { kept: words(kept).join(" "), moved: words(moved).join(" "), now };
}

const SHORT = "Ten soldiers were seen to flee the small camp.";
const LONG =
  "Armed men on motorcycles rode into town before dawn on Friday, witnesses told reporters there.";

describe("align", () => {
  it("tells what moved from what stayed in order", () => {
    const aligned = alignTexts(`${SHORT}\n${LONG}`, `${LONG}\n${SHORT}`);
    expect(aligned.kept).toContain("motorcycles");
    expect(aligned.moved).toContain("soldiers");
  });

  it("calls a few words elsewhere chance", () => {
    const aligned = alignTexts(
      `Some were seen to flee. ${LONG}`,
      `${LONG} None were seen to flee, though.`,
    );
    expect(aligned.moved).toBe("");
  });

  it("moves a line of its own even if it is short", () => {
    const aligned = alignTexts(
      `Deadly July attacks continue\n${LONG}`,
      `${LONG}\nDeadly July attacks continue`,
    );
    expect(aligned.moved).toBe("Deadly July attacks continue");
  });

  it("follows changed words inside a passage that moved", () => {
    const aligned = alignTexts(
      `${SHORT} At least 48 of them died in a long fight with the army.\n${LONG} ${LONG}`,
      `${LONG} ${LONG}\n${SHORT} At least 46 of them died in a long fight with the army.`,
    );
    expect(aligned.moved).toContain("of them died");
    expect(aligned.moved).not.toContain("48");
  });

  it("gives long rewritten stretches up to their rare words", () => {
    const rewritten = (salt: string) =>
      Array.from({ length: 900 }, (_, i) =>
        i % 100 === 50 ? `mark${i}` : `${salt}${i}`,
      ).join(" ");
    const { kept } = alignTexts(rewritten("old"), rewritten("new"));
    expect(kept.split(" ")).toHaveLength(9);
  });

  it("pairs equal tokens, each at most once, and keeps order in kept", () => {
    const token = fc.constantFrom(..."abcdefgh.,\n");
    const tokens = fc.array(token, { maxLength: 120 });
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const { kept, moved } = align(before, after);
        const places: number[] = [];
        let last = NONE;
        for (const i of before.keys()) {
          const [stayed, went] = [kept[i]!, moved[i]!];
          expect(stayed === NONE || went === NONE).toBe(true);
          if (stayed !== NONE) {
            expect(stayed).toBeGreaterThan(last);
            last = stayed;
          }
          const place = Math.max(stayed, went);
          if (place === NONE) continue;
          expect(after[place]).toBe(before[i]);
          places.push(place);
        }
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
