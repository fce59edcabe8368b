import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { codePointLength, sliceCodePoints } from "@/lib/code-points";
import { readBlocks, withoutFurniture } from "./blocks";
import { normaliseText } from "./normalise";

/** Each block as "kind: words". */
function read(text: string, title?: string): string[] {
  return readBlocks(text, title).map(
    (block) =>
      `${block.kind}: ${sliceCodePoints(text, block.start, block.end)}`,
  );
}

const kinds = (text: string, title?: string) =>
  readBlocks(text, title).map((block) => block.kind);

const BODY = "The army withdrew on Friday.";

describe("readBlocks", () => {
  it("reads the parts of an article from their form", () => {
    const text = `Skip to content

Twelve dead at the mine

A third collapse in a year

By Awa Traoré

FILE - The mine at Bougouni, June 2021.

${BODY}

What the owners say

“We closed the shaft in May. Nobody was to go down.”

- two shafts
- one lift

Read also: The men who dig

Leave a Comment`;
    expect(kinds(text)).toEqual([
      "furniture",
      "headline",
      "standfirst",
      "byline",
      "caption",
      "paragraph",
      "heading",
      "quotation",
      "list_item",
      "list_item",
      "furniture",
      "furniture",
    ]);
  });

  it("takes the line that says the title for the headline, wherever it is", () => {
    const text = `Africa\n\nTwelve dead at “the mine”\n\n${BODY}`;
    expect(kinds(text, "Twelve Dead at the Mine")).toEqual([
      "heading",
      "headline",
      "paragraph",
    ]);
  });

  it("takes a full sentence at the top for a paragraph", () => {
    expect(kinds(`${BODY}\n\n${BODY}`)).toEqual(["paragraph", "paragraph"]);
  });

  it("takes one line alone for a paragraph, whatever its form", () => {
    expect(kinds("Twelve dead at the mine")).toEqual(["paragraph"]);
  });

  it("takes the paragraph between headline and byline for the standfirst", () => {
    const text = `Twelve dead\n\n${BODY}\n\nPar Awa Traoré\n\n${BODY}`;
    expect(kinds(text)).toEqual([
      "headline",
      "standfirst",
      "byline",
      "paragraph",
    ]);
  });

  it("takes a short last line for a paragraph, since it leads to nothing", () => {
    expect(kinds(`${BODY}\n\nThe end`)).toEqual(["paragraph", "paragraph"]);
  });

  it.each([
    "By Awa Traoré",
    "Par Awa Traoré et Jean Petit",
    "Published on 28 July 2022",
    "Updated: 28 July 2022, 10 a.m.",
    "Publié le 28 juillet 2022 à 10h15",
    "July 28, 2022 3:15 PM",
    "28 juillet 2022",
    "Le Monde avec AFP",
    "(Reuters)",
  ])("takes %j for a byline", (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${BODY}`)[1]).toBe("byline");
  });

  it.each([
    "By Friday the army had left.",
    "Published on Friday, the report names nobody.",
  ])("does not take the sentence %j for a byline", (sentence) => {
    expect(kinds(`${BODY}\n\n${sentence}`)[1]).toBe("paragraph");
  });

  it.each([
    "FILE - A young man waits at the hospital in Mopti, June 24, 2022.",
    "Photo: the hospital in Mopti",
    "Légende : l’hôpital de Mopti, en juin.",
    "Archives – L’hôpital de Mopti.",
    "The hospital in Mopti in June. (AP Photo/Awa Traoré)",
    "The hospital in Mopti. © Awa Traoré",
  ])("takes %j for a caption", (line) => {
    expect(kinds(`${BODY}\n\n${line}\n\n${BODY}`)[1]).toBe("caption");
  });

  it("takes paragraphs that are wholly quoted for quotations", () => {
    expect(kinds(`« Nous partons. »\n\n"We leave."\n\n> We leave`)).toEqual([
      "quotation",
      "quotation",
      "quotation",
    ]);
    expect(kinds(`“We leave”, he said.\n\n"Go" and "stay".`)).toEqual([
      "paragraph",
      "paragraph",
    ]);
  });

  it("joins lines that were wrapped to a width, and only those", () => {
    const wrapped = `The army said on Friday that it had left the two towns it
took in May, after a week in which twelve soldiers were
killed there.`;
    expect(read(wrapped)).toEqual([`paragraph: ${wrapped}`]);
    expect(kinds("He left.\nShe stayed.")).toEqual(["paragraph", "paragraph"]);
  });

  it("cuts furniture off the end of a paragraph it is glued to", () => {
    expect(read(`${BODY}\n\n${BODY}Leave a Comment`)).toEqual([
      `paragraph: ${BODY}`,
      `paragraph: ${BODY}`,
      "furniture: Leave a Comment",
    ]);
    expect(read(`${BODY}\n\nIl est parti. Laisser un commentaire`)[2]).toBe(
      "furniture: Laisser un commentaire",
    );
  });

  it("reads right-to-left and emoji text", () => {
    const text = "مقتل 18 شخصا في مالي\n\n😀 قال الجيش إنه انسحب.";
    expect(read(text)).toEqual([
      "headline: مقتل 18 شخصا في مالي",
      "paragraph: 😀 قال الجيش إنه انسحب.",
    ]);
  });

  it("holds every visible character once, in order, on any text", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", BODY, "Leave a Comment", "- a", "“b", "😀", "Go"),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = normaliseText(lines.join("\n"));
        if (!text.ok) return;
        let end = 0;
        for (const block of readBlocks(text.value)) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          const gap = sliceCodePoints(text.value, end, block.start);
          expect(gap.trim()).toBe("");
          end = block.end;
        }
        expect(end).toBe(codePointLength(text.value));
      }),
    );
  });
});

describe("withoutFurniture", () => {
  it("cuts furniture and leaves the rest as it was", () => {
    const text = `Menu\n\nTwelve dead\n\n${BODY}\n- one\n\nPartager\n\n${BODY}\n\nShare`;
    const version = { text, blocks: readBlocks(text), sentences: [] };
    expect(withoutFurniture(version)).toBe(
      `Twelve dead\n\n${BODY}\n- one\n\n${BODY}`,
    );
  });
});

const articles = path.join(process.env.SHARED_DIR ?? "../shared", "articles");

describe.skipIf(!existsSync(articles))(
  "the two reports (skipped where ../shared/articles is absent)",
  () => {
    const open = (name: string) => {
      const file = path.join(articles, `${name}.txt`);
      const text = normaliseText(readFileSync(file, "utf8"));
      return text.ok ? text.value : "";
    };

    it("reads the first", () => {
      const text = open("voa-mali-attacks");
      expect(kinds(text)).toEqual([
        "furniture",
        "furniture",
        "headline",
        "caption",
        ...Array(13).fill("paragraph"),
      ]);
      const cut = withoutFurniture({
        text,
        blocks: readBlocks(text),
        sentences: [],
      });
      expect(cut.startsWith("18 Killed")).toBe(true);
      expect(text.endsWith(cut)).toBe(true);
    });

    it("reads the second", () => {
      const text = open("mali-three-coordinated-attacks");
      expect(kinds(text)).toEqual([
        "headline",
        ...Array(4).fill("paragraph"),
        "furniture",
        "heading",
        ...Array(4).fill("paragraph"),
        "furniture",
        "furniture",
      ]);
    });
  },
);
