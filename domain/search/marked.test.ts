import { expect, it } from "vitest";

import { HIT_END, HIT_START, hasHit, readMarked, SIGN_EDGE } from "./marked";

const hit = (words: string) => `${HIT_START}${words}${HIT_END}`;

it("takes a marked text apart", () => {
  expect(readMarked(`The ${hit("army")} said\n${hit("48")}`)).toEqual([
    { text: "The ", hit: false },
    { text: "army", hit: true },
    { text: " said ", hit: false },
    { text: "48", hit: true },
  ]);
});

it("gives signs back as they stood", () => {
  const edged = `${SIGN_EDGE}“${SIGN_EDGE}${hit("army")}${SIGN_EDGE}”${SIGN_EDGE}`;
  const text = readMarked(edged).map((piece) => piece.text);
  expect(text.join("")).toBe("“army”");
});

it("knows whether anything was hit", () => {
  expect(hasHit(readMarked(hit("army")))).toBe(true);
  expect(hasHit(readMarked("army"))).toBe(false);
  expect(readMarked("")).toEqual([]);
});
