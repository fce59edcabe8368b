import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { MAX_TEXT_BYTES } from "./normalise";
import { readVersion, versionOfBlocks } from "./read-version";

describe("readVersion", () => {
  it("refuses what is empty or too large", () => {
    expect(readVersion({ text: " \u0000", language: "en" })).toEqual({
      ok: false,
      error: "empty",
    });
    const text = "a".repeat(MAX_TEXT_BYTES + 1);
    expect(readVersion({ text, language: "en" })).toEqual({
      ok: false,
      error: "too-large",
    });
  });
});

describe("versionOfBlocks", () => {
  it("sets the blocks one after another, in code points", () => {
    const version = versionOfBlocks(
      [
        { kind: "headline", words: "Twelve dead 😀 " },
        { kind: "paragraph", words: "\n" },
        { kind: "paragraph", words: "Se\u0301gou fell.\r\nWhy?" },
        { kind: "furniture", words: "Share" },
      ],
      "en",
    );
    expect(version).toEqual({
      ok: true,
      value: {
        text: "Twelve dead 😀\n\nSégou fell.\nWhy?\n\nShare",
        blocks: [
          { kind: "headline", start: 0, end: 13 },
          { kind: "paragraph", start: 15, end: 31 },
          { kind: "furniture", start: 33, end: 38 },
        ],
        sentences: [
          { index: 0, start: 0, end: 13 },
          { index: 1, start: 15, end: 26 },
          { index: 2, start: 27, end: 31 },
        ],
      },
    });
    if (!version.ok) return;
    expect(sliceCodePoints(version.value.text, 15, 26)).toBe("Ségou fell.");
  });

  it("refuses blocks without words, and more than a version may hold", () => {
    const empty = versionOfBlocks([{ kind: "paragraph", words: " " }], "en");
    expect(empty).toEqual({ ok: false, error: "empty" });
    const half = {
      kind: "paragraph" as const,
      words: "a".repeat(MAX_TEXT_BYTES / 2),
    };
    expect(versionOfBlocks([half, half], "en")).toEqual({
      ok: false,
      error: "too-large",
    });
  });
});
