import { describe, expect, it } from "vitest";

import { maliEdition } from "../public/mali-example/editions";
import { maliSummary } from "../public/mali-example/summary";
import { cardOf, iconPng, iconSvg } from "./card";
import { cardWords } from "./card-lines";

/** Width and height as the header of a PNG gives them. */
function sizeOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

const edition = maliEdition();

function saying(statement: string, language = "en") {
  return maliEdition({
    claim: { ...edition.claim, statement, language },
  });
}

describe("the card of an edition", () => {
  it("is 1200 by 630, the same bytes each time", async () => {
    const card = await cardOf(edition);
    expect(sizeOf(card)).toEqual([1200, 630]);
    expect(Buffer.from(await cardOf(edition)).equals(card)).toBe(true);
    const other = await cardOf(saying("Another claim."));
    expect(Buffer.from(other).equals(card)).toBe(false);
  });

  it.each([
    ["long", "The army said so again. ".repeat(400), "en"],
    ["one long word", "x".repeat(2000), "en"],
    ["right to left", "قال الجيش إنه حيّد 48 مسلحا", "ar"],
    ["drawn by no face", "军队称击毙四十八人", "zh"],
    ["markup", '<b>"#panic()" $x$ \\u{41} @ref `raw` *bold*</b>', "en"],
    ["nothing seen", "\u200b\u0007", "en"],
  ])("is made of words that are %s", async (_what, words, language) => {
    expect(sizeOf(await cardOf(saying(words, language)))).toEqual([1200, 630]);
  });

  it("is made of a summary and of what was retracted", async () => {
    expect(sizeOf(await cardOf(maliSummary()))).toEqual([1200, 630]);
    const last = edition.history.at(-1)!;
    const note = { note: "Misread.", before: null, after: null };
    const correction = { ...note, kind: "retraction" } as const;
    const retracted = maliEdition({ history: [{ ...last, correction }] });
    expect(cardWords(retracted)).toContain("Retracted");
    expect(sizeOf(await cardOf(retracted))).toEqual([1200, 630]);
  });

  it("is told in words to those who can't see it", () => {
    expect(cardWords(edition)).toContain(edition.claim.statement);
    expect(cardWords(edition)).toMatch(/Said: yes — So: \w+$/);
  });
});

describe("a newsroom's sign", () => {
  it.each(["Countersign", "«Le Bureau»", "الجزيرة", "日报", "…"])(
    "is made of %s",
    async (name) => {
      expect(iconSvg({ name })).toMatch(/^<svg/);
      expect(sizeOf(await iconPng({ name }))).toEqual([180, 180]);
    },
  );
});
