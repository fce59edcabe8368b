import { describe, expect, it } from "vitest";

import { decodeText } from "./decode-text";

const WORDS = "Ségou: 48 “neutralisés”";

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, "utf16le").swap16();
}

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from(WORDS)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${WORDS}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${WORDS}`, "utf16le")],
    ["UTF-16, the other way round", utf16be(`\ufeff${WORDS}`)],
    ["UTF-16 without a mark", Buffer.from(WORDS, "utf16le")],
    ["UTF-16 without a mark, the other way round", utf16be(WORDS)],
  ])("reads %s", (_what, bytes) => {
    expect(decodeText(bytes)).toBe(WORDS);
  });

  it("reads bytes that are no UTF-8 as windows-1252", () => {
    const bytes = Buffer.from([0x53, 0xe9, 0x67, 0x6f, 0x75, 0x20, 0x93, 0x94]);
    expect(decodeText(bytes)).toBe("Ségou “”");
  });

  it("believes the label it is given, unless nobody knows it", () => {
    const bytes = Buffer.from([0xcc, 0xe0, 0xeb, 0xe8]);
    expect(decodeText(bytes, "windows-1251")).toBe("Мали");
    expect(decodeText(bytes, "x-no-such-thing")).toBe("Ìàëè");
  });

  it("takes bytes full of control characters for no text", () => {
    expect(decodeText(Buffer.from([1, 2, 3, 200, 0, 7]))).toBeNull();
    expect(decodeText(Buffer.from(`${WORDS.repeat(9)}\u0000`))).not.toBeNull();
  });
});
