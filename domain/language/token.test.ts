import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isCapitalised, tokenise } from "./token";

function texts(text: string) {
  return tokenise(text).map((token) => token.text);
}

describe("tokenise", () => {
  it.each([
    ["Mali’s army", ["Mali", "’s", "army"]],
    ["l’armée jusqu'à 15", ["l’", "armée", "jusqu'", "à", "15"]],
    ["can't", ["can", "'t"]],
    ["1,234 km²", ["1", ",", "234", "km", "²"]],
    ["soixante-dix", ["soixante", "-", "dix"]],
    ["O’Brien", ["O", "’", "Brien"]],
  ])("cuts %s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("keeps an accent written apart with its letter", () => {
    expect(texts("tue\u0301s")).toEqual(["tue\u0301s"]);
  });

  it("loses nothing but white space, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = tokenise(text);
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
        }
        expect(texts(text).join("")).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });

  it("tells a capital", () => {
    const [army, kati] = tokenise("army Kati");
    expect([isCapitalised(army), isCapitalised(kati)]).toEqual([false, true]);
  });
});
