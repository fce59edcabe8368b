import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readVersion } from "@/domain/articles/read-version";
import type { VersionText } from "@/domain/articles/version";
import { sliceCodePoints } from "@/lib/code-points";
import { suggest, suggestionAt } from "./suggest";

const TEXT = `🚨 Raid kills 12 in Kidal

At least 12 farmers, including two children, were killed on 3 May 2021 in the third raid near Kidal, Awa Ba, a nurse, said.

“We buried them that same day,” Ba said. The army claims to have “routed” the raiders.

It was a good day for nobody.`;

function version(text: string, language = "en"): VersionText {
  const read = readVersion({ text, language });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** The suggestions of a kind, each by the version's own words. */
function offered(text: string, kind: string, language = "en"): string[] {
  const read = version(text, language);
  return suggest(read, language)
    .filter((suggestion) => suggestion.kind === kind)
    .map(({ start, end }) => sliceCodePoints(read.text, start, end));
}

describe("suggest", () => {
  it("offers figures where the version has them, no dates and no ordinals", () => {
    expect(offered(TEXT, "figure")).toEqual([
      "12",
      "At least 12 farmers",
      "two children",
    ]);
  });

  it("offers quotations with the fullest name of who speaks", () => {
    const quotes = suggest(version(TEXT), "en").filter(
      ({ kind }) => kind === "quote",
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual([
      "Awa Ba",
      "Awa Ba",
      "army",
      "army",
    ]);
    expect(offered(TEXT, "quote")).toContain("We buried them that same day,");
    expect(offered(TEXT, "quote")).toContain("routed");
  });

  it("offers whole sentences that call for a check, and why", () => {
    const worth = suggest(version(TEXT), "en").filter(
      ({ kind }) => kind === "checkworthy",
    );
    const sentences = worth.map(({ sentence }) => sentence);
    expect(sentences).toContain(1);
    expect(sentences).not.toContain(4);
    expect(worth.every(({ why }) => why.en.endsWith("."))).toBe(true);
    expect(worth.every(({ why }) => why.fr.endsWith("."))).toBe(true);
  });

  it("takes nothing from furniture", () => {
    const read = version(TEXT);
    const blocks = read.blocks.map((block) => ({
      ...block,
      kind: "furniture" as const,
    }));
    expect(suggest({ ...read, blocks, sentences: [] }, "en")).toEqual([]);
  });

  it("reads French", () => {
    const text =
      "« C’est fini », a déclaré le maire. Il y a eu 12 morts à Gao.";
    expect(offered(text, "quote", "fr")).toEqual(["C’est fini"]);
    expect(offered(text, "figure", "fr")).toEqual(["12 morts"]);
  });

  it("stays inside the sentences, in order, each span of a kind once", () => {
    const part = fc.constantFrom(
      ..."12 killed, “ ” said the army that. Mali 🚨 It three dead including one child « » selon\n\n".split(
        " ",
      ),
    );
    const texts = fc
      .array(part, { minLength: 1, maxLength: 60 })
      .map((parts) => `A ${parts.join(" ")}`);
    fc.assert(
      fc.property(texts, (text) => {
        const read = version(text);
        const suggestions = suggest(read, "en");
        const keys = suggestions.map(({ kind, start, end }) =>
          [kind, start, end].join(),
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { sentence, start, end, score } of suggestions) {
          const { start: from = -1, end: to = -1 } = read.sentences[sentence]!;
          expect(start).toBeGreaterThanOrEqual(from);
          expect(start).toBeLessThan(to);
          expect(end).toBeGreaterThan(start);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("suggestionAt", () => {
  it("reads each suggestion anew from where it stands", () => {
    const read = version(TEXT);
    const all = suggest(read, "en");
    expect(all.length).toBeGreaterThan(5);
    for (const one of all) {
      expect(suggestionAt(read, "en", one)).toEqual(one);
    }
  });

  it("finds none where nothing of that kind stands", () => {
    const read = version(TEXT);
    const [first] = suggest(read, "en");
    expect(suggestionAt(read, "en", { ...first!, kind: "quote" })).toBe(
      undefined,
    );
    const elsewhere = { ...first!, end: first!.end + 1 };
    expect(suggestionAt(read, "en", elsewhere)).toBe(undefined);
  });
});
