import { describe, expect, it } from "vitest";

import { type Piece, piece } from "./blocks";
import { pdfSetter } from "./pdf-setter";

const set = () => pdfSetter("en", () => true);

function textsOf(pieces: Piece[]): string[] {
  const { pieces: told } = set().block({ kind: "paragraph", pieces }) as {
    pieces: { text: string }[];
  };
  return told.map(({ text }) => text);
}

const muted = { style: "muted" } as const;

describe("pdfSetter", () => {
  it("sets neighbours that look alike as one", () => {
    const pieces = [piece("VOA", muted), piece(", ", muted), piece("2022")];
    expect(textsOf(pieces)).toEqual(["VOA, ", "2022"]);
  });

  it.each<[string, Piece]>([
    ["another style", piece("b", { style: "strong" })],
    ["another language", piece("b", { ...muted, lang: "fr" })],
    ["an address", piece("b", { ...muted, href: "https://example.org" })],
    ["letters from right to left", piece("إذاعة", muted)],
    ["quotation marks", piece("b", { style: "quoted" })],
  ])("keeps %s apart", (_, other) => {
    expect(textsOf([piece("a", muted), other])).toHaveLength(2);
    expect(textsOf([other, other])).toHaveLength(
      other.style === "strong" ? 1 : 2,
    );
  });

  it("narrows a drawing that is wider than the page, and no other", () => {
    const wide = (width: number) =>
      set().block({
        kind: "drawing",
        caption: [],
        svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="${width}" height="9"></svg>`,
        alt: "nothing",
      });
    expect(wide(613)).toMatchObject({ wide: true });
    expect(wide(612)).toMatchObject({ wide: false });
  });
});
