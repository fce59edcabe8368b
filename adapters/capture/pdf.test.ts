import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { parsePdf } from "./pdf";
import { ENCRYPTED, type TinyLine, tinyPdf } from "./tiny-files";

async function read(pages: TinyLine[][]) {
  const result = await parsePdf(tinyPdf(pages));
  if (!result.ok) throw new Error(result.error);
  const { text, blocks } = result.value;
  const words = blocks.map(
    ({ kind, start, end }) => `${kind}: ${sliceCodePoints(text, start, end)}`,
  );
  return { ...result.value, words };
}

/** Lines set one below the other from `top`, twelve points apart. */
const lines = (top: number, ...words: string[]): TinyLine[] =>
  words.map((line, at) => [line, 50, top - at * 12, 10]);

describe("parsePdf", () => {
  it("puts lines together as headline, headings and paragraphs", async () => {
    const article = await read([
      [
        ["Twelve dead at", 50, 800, 20],
        ["the mine", 50, 776, 20],
        ...lines(
          740,
          "The mine fell in on Fri-",
          "day, after three days of rain.",
          "Nobody knew.",
        ),
        ["What the owners say", 50, 680, 14],
        ...lines(660, "The shaft was closed.", "- two shafts", "- one lift"),
      ],
    ]);
    expect(article.words).toEqual([
      "headline: Twelve dead at the mine",
      "paragraph: The mine fell in on Friday, after three days of rain. Nobody knew.",
      "heading: What the owners say",
      "paragraph: The shaft was closed.",
      "list_item: - two shafts",
      "list_item: - one lift",
    ]);
    expect(article).toMatchObject({
      title: "Twelve dead at the mine",
      language: "en-GB",
      mediaType: "application/pdf",
      pages: [0],
    });
  });

  it("parts paragraphs by a larger gap, and by an indented first line", async () => {
    const [one, two] = lines(700, "The mine fell in.", "Nobody knew why.");
    const article = await read([
      [
        ...lines(800, "It rained for three", "days at the mine."),
        ...lines(750, "The army came on"),
        ["Friday and left.", 50, 738, 10],
        ["It came back.", 65, 726, 10],
        ...(one && two ? [one, two] : []),
      ],
    ]);
    expect(article.words).toEqual([
      "paragraph: It rained for three days at the mine.",
      "paragraph: The army came on Friday and left.",
      "paragraph: It came back.",
      "paragraph: The mine fell in. Nobody knew why.",
    ]);
  });

  it("says where pages start, also within a paragraph that goes on", async () => {
    const page = (number: number, ...words: string[]): TinyLine[] => [
      ["The Paper, 28 July", 50, 820, 8],
      ...lines(700, ...words),
      [`${number}`, 300, 20, 10],
    ];
    const article = await read([
      page(1, "Twelve died when the", "mine at Bougouni"),
      [],
      page(3, "fell in. Nobody knew.", "Six were hurt."),
      page(4, "The army came."),
    ]);
    expect(article.words).toEqual([
      "paragraph: Twelve died when the mine at Bougouni fell in. Nobody knew. Six were hurt.",
      "furniture: The Paper, 28 July",
      "furniture: 1",
      "furniture: The Paper, 28 July",
      "furniture: 3",
      "paragraph: The army came.",
      "furniture: The Paper, 28 July",
      "furniture: 4",
    ]);
    expect(
      article.pages.map((start) =>
        sliceCodePoints(article.text, start, start + 7),
      ),
    ).toEqual(["Twelve ", "fell in", "fell in", "The arm"]);
  });

  it.each([
    ["no-text", "pages without text", tinyPdf([[], []])],
    ["no-text", "pages with blanks only", tinyPdf([[[" ", 50, 20, 10]]])],
    ["encrypted", "a password", tinyPdf([lines(700, "a")], ENCRYPTED)],
    ["corrupt", "half a file", tinyPdf([lines(700, "a")]).slice(0, 90)],
    ["corrupt", "no PDF behind the mark", Buffer.from("%PDF-1.7\nnothing")],
  ])("refuses as %s: %s", async (error, _what, bytes) => {
    expect(await parsePdf(bytes)).toEqual({ ok: false, error });
  });
});
