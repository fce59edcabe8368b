import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { renderHtml } from "./html";
import { maliFacts, maliReport } from "./mali.fixture";
import { bareClaim } from "./mali-claims.fixture";
import { noDrawing } from "./plain-drawing.fixture";

async function pageOf(report = maliReport()) {
  const html = await renderHtml(report, noDrawing);
  return new JSDOM(html).window.document;
}

describe("renderHtml", () => {
  it("writes the same bytes for the same report", async () => {
    const one = await renderHtml(maliReport(), noDrawing);
    expect(await renderHtml(maliReport(), noDrawing)).toBe(one);
  });

  it("stands alone: no script, nothing fetched", async () => {
    const page = await pageOf();
    expect(page.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
    expect(page.head.innerHTML).toContain("default-src 'none'");
  });

  it("reads what people typed as text, wherever they typed it", async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=y>`;
    const facts = maliFacts();
    const told = JSON.parse(
      JSON.stringify(facts).replaceAll(
        "Sokolo",
        JSON.stringify(hostile).slice(1, -1),
      ),
    );
    const page = await pageOf(makeReport(told));
    expect(page.querySelectorAll("script, img")).toHaveLength(0);
    expect(page.body.textContent).toContain(hostile);
  });

  it("links only to addresses of the web", async () => {
    const facts = maliFacts();
    const url = "javascript:alert(1)";
    const subject = { ...facts.subject, url } as typeof facts.subject;
    const page = await pageOf(makeReport({ ...facts, subject }));
    const targets = [...page.querySelectorAll("a")].map((a) => a.href);
    expect(targets.filter((href) => /^javascript/.test(href))).toEqual([]);
    expect(page.body.textContent).toContain(url);
  });

  it("nests headings without a gap, each link leading somewhere", async () => {
    const page = await pageOf();
    const levels = [...page.querySelectorAll("h1,h2,h3,h4")].map((heading) =>
      Number(heading.tagName.slice(1)),
    );
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.querySelector(link.getAttribute("href")!)).not.toBeNull();
    }
  });

  it("gives quotations their language and direction", async () => {
    const mentions = maliReport().claims[1]!.mentions.map((mention) => ({
      ...mention,
      language: "ar",
      exact: "ثمانية وأربعون",
    }));
    const claims = [bareClaim({ mentions })];
    const page = await pageOf(makeReport({ ...maliFacts(), claims }));
    const quotation = page.querySelector("blockquote");
    expect(quotation?.lang).toBe("ar");
    expect(quotation?.dir).toBe("rtl");
  });

  it("names every table and every column", async () => {
    const page = await pageOf();
    for (const table of page.querySelectorAll("table")) {
      expect(table.caption?.textContent).not.toBe("");
      for (const head of table.querySelectorAll("th")) {
        expect(head.scope).toBe("col");
      }
    }
  });
});
