import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { breakable, lacksShapes, printable } from "./printable";

const latin = (point: number) => point < 0x250;

describe("printable", () => {
  it("prints what no face draws as its code point", () => {
    expect(printable("Mali 马里", latin)).toBe("Mali [U+9A6C][U+91CC]");
    expect(lacksShapes("Mali 马里", latin)).toBe(true);
    expect(lacksShapes("Sikasso é", latin)).toBe(false);
  });

  it("drops what is never seen and calms white space", () => {
    expect(printable("a\u0000b\u202ec\u00add\n\te\ud800f", latin)).toBe(
      "abcd ef",
    );
  });

  it("keeps the joiner that Persian spells with, where a face has it", () => {
    expect(printable("می\u200cروم", () => true)).toBe("می\u200cروم");
  });
});

describe("breakable", () => {
  it("lets an address part after its signs", () => {
    const parts = breakable(`https://example.org/${"a/".repeat(12)}`);
    expect(parts.split("\u200b")).toContain("example.");
  });

  it("never parts a letter from its marks, and adds nothing else", () => {
    const unit = fc.constantFrom("a", "e\u0301", "\u0301", "😀", "/");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 90 }), (text) => {
        const parts = breakable(text).split("\u200b");
        expect(parts.join("")).toBe(text);
        for (const part of parts.slice(1)) expect(part).toMatch(/^\P{M}/u);
      }),
    );
  });
});
