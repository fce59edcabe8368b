import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { renderDocx } from "./docx";
import { maliFacts, maliReport } from "./mali.fixture";
import { bareClaim } from "./mali-claims.fixture";
import { noDrawing } from "./plain-drawing.fixture";

async function partsOf(report = maliReport()) {
  const files = unzipSync(await renderDocx(report, noDrawing));
  const read = (name: string) => {
    const text = strFromU8(files[name] ?? new Uint8Array());
    // Throws on XML that is not well formed.
    new JSDOM(text, { contentType: "application/xml" });
    return text;
  };
  return {
    body: read("word/document.xml"),
    comments: read("word/comments.xml"),
    core: read("docProps/core.xml"),
    styles: read("word/styles.xml"),
    links: read("word/_rels/document.xml.rels"),
  };
}

describe("renderDocx", () => {
  it("writes the same bytes for the same report", async () => {
    const one = await renderDocx(maliReport(), noDrawing);
    const two = await renderDocx(maliReport(), noDrawing);
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it("has a title, a language and the ledger's date", async () => {
    const { core, styles } = await partsOf();
    expect(core).toContain("<dc:title>Verification report: 18 Killed");
    expect(core.match(/2022-07-31T09:30:00/g)).toHaveLength(2);
    expect(styles).toContain('<w:lang w:val="en"/>');
  });

  it("comments on each claim at its words", async () => {
    const { body, comments } = await partsOf();
    expect(comments.match(/<w:comment /g)).toHaveLength(3);
    expect(comments).toContain("So: ≠ disputed");
    expect(body.match(/<w:commentRangeStart/g)).toHaveLength(3);
    expect(body).toMatch(
      /<w:commentRangeStart[^>]*>(?:(?!commentRangeEnd).)*2\. The Malian army/,
    );
  });

  it("repeats the head of every table", async () => {
    const { body } = await partsOf();
    const tables = body.match(/<w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(5);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  });

  it("sets Arabic from right to left", async () => {
    const { body } = await partsOf();
    expect(body).toContain('<w:rtl/><w:lang w:bidi="ar"/>');
  });

  it("is read by another's reader: headings, tables, links", async () => {
    const buffer = Buffer.from(await renderDocx(maliReport(), noDrawing));
    const { value } = await mammoth.convertToHtml({ buffer });
    const page = new JSDOM(value).window.document;
    const heads = [...page.querySelectorAll("h2")].map((h) => h.textContent);
    expect(heads[0]).toContain("1. Fifteen soldiers");
    const target = page.querySelector('a[href="#claim_2"]');
    expect(target?.textContent).toContain("The Malian army");
    expect(page.getElementById("claim_2")).not.toBeNull();
  });

  it("names an address once, however often it is linked to", async () => {
    const claim = maliReport().claims[1]!;
    const [mention] = claim.mentions;
    const url = "https://example.org/a?b=1&c#part";
    const mentions = [
      { ...mention!, url },
      { ...mention!, url },
    ];
    const claims = [bareClaim({ mentions })];
    const { body, links } = await partsOf(
      makeReport({ ...maliFacts(), claims }),
    );
    const named = links.match(/Target="https:\/\/example\.org\/a\?b=1&amp;c"/g);
    expect(named).toHaveLength(1);
    const ids = [...links.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const to = body.match(/<w:hyperlink [^>]*w:anchor="part"[^>]*>/g) ?? [];
    expect(to).toHaveLength(2);
    for (const link of to) {
      const [, id] = / r:id="([^"]+)"/.exec(link) ?? [];
      expect(ids).toContain(id);
    }
  });

  it("leaves out what XML cannot write, and only that", async () => {
    const statement = "a\u0000b\u000b\ufffe <c> & 😀 \ud800d";
    const claims = [bareClaim({ statement })];
    const { body } = await partsOf(makeReport({ ...maliFacts(), claims }));
    expect(body).toContain("1. ab &lt;c&gt; &amp; 😀 d");
  });
});
