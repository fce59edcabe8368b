import { describe, expect, it } from "vitest";

import { readSummaryDocument } from "./summary-document";

const text = (words: string, ...marks: unknown[]) => ({
  type: "text",
  text: words,
  marks,
});
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const plain = { bold: false, italic: false, href: null, claimId: null };

function nested(depth: number): unknown {
  return depth === 0
    ? paragraph(text("deep"))
    : { type: "blockquote", content: [nested(depth - 1)] };
}

describe("readSummaryDocument", () => {
  it("reads paragraphs, headings, lists and quotations in order", () => {
    const list = {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph(text("three"))] }],
    };
    const read = readSummaryDocument(
      doc(
        { type: "heading", attrs: { level: 1 }, content: [text("one")] },
        { type: "heading", attrs: { level: 4 }, content: [text("minor")] },
        paragraph(text("two")),
        list,
        { type: "blockquote", content: [paragraph(text("four"))] },
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: [
        { kind: "heading", level: 2, runs: [{ ...plain, text: "one" }] },
        { kind: "heading", level: 3, runs: [{ ...plain, text: "minor" }] },
        { kind: "paragraph", runs: [{ ...plain, text: "two" }] },
        { kind: "list_item", runs: [{ ...plain, text: "three" }] },
        { kind: "quotation", runs: [{ ...plain, text: "four" }] },
      ],
    });
  });

  it("reads styles, links and citations", () => {
    const marked = text(
      "48",
      { type: "bold" },
      { type: "italic" },
      { type: "link", attrs: { href: "https://example.org" } },
      { type: "cite", attrs: { claimId: "c1" } },
    );
    expect(readSummaryDocument(doc(paragraph(marked)))).toEqual({
      ok: true,
      value: [
        {
          kind: "paragraph",
          runs: [
            {
              text: "48",
              bold: true,
              italic: true,
              href: "https://example.org/",
              claimId: "c1",
            },
          ],
        },
      ],
    });
  });

  it("leaves empty blocks out and joins accents to their letters", () => {
    const read = readSummaryDocument(
      doc(paragraph(), paragraph(text(" ")), paragraph(text("e\u0301"))),
    );
    expect(read).toMatchObject({ value: [{ runs: [{ text: "é" }] }] });
    expect(read.ok && read.value).toHaveLength(1);
  });

  it.each([
    [null, "not-a-document"],
    [{ type: "paragraph" }, "not-a-document"],
    [doc(null), "not-a-document"],
    [doc(paragraph("x")), "not-a-document"],
    [doc(paragraph({ type: "text", text: 7 })), "not-a-document"],
    [doc({ type: "image" }), "unknown-node"],
    [doc(paragraph({ type: "image" })), "unknown-node"],
    [doc(paragraph(text("x", { type: "blink" }))), "unknown-mark"],
    [doc(paragraph(text("x", { type: "cite" }))), "not-a-document"],
    [
      doc(
        paragraph(
          text("x", { type: "link", attrs: { href: "javascript:alert(1)" } }),
        ),
      ),
      "unsafe-link",
    ],
    [doc(nested(500)), "nested-too-deep"],
  ])("refuses what it can't show (case %#)", (json, error) => {
    expect(readSummaryDocument(json)).toEqual({ ok: false, error });
  });
});
