import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";

import type { Run } from "@/domain/summaries/summary-block";
import { maliSummary } from "./mali-example/summary";
import { readPage, textOf } from "./read-page";
import { summaryEditionPage, summaryPage } from "./summary-page";

describe("the summary page", () => {
  let dom: Document;
  beforeAll(async () => {
    dom = await readPage(summaryPage(maliSummary()));
  });

  it("reads as text, each cited passage with its verdict in place", () => {
    expect(textOf(dom, ".story p")).toBe(
      "Three places in Mali were attacked on 27 July 2022. The government counts 15 soldiers and three civilians among the dead [✓ Verified 1], and both reports of the day give the same total. Of the dead, the army places twelve, three of them civilians, at Kalumba [? Unverified 2].",
    );
  });

  it("leads from a passage to its note and back, without script", () => {
    const passage = dom.querySelector(".cited");
    const note = dom.querySelector(passage?.getAttribute("href") ?? "");
    expect(note?.textContent).toContain("15 soldiers and 3 civilians");
    expect(note?.textContent).toContain("Said: yes.");
    expect(note?.textContent).toContain("3 reports · 2 origins");
    expect(note?.querySelector(".back")?.getAttribute("href")).toBe(
      `#${passage?.id}`,
    );
    expect(note?.querySelector(".more a")?.getAttribute("href")).toBe(
      "/claims/fifteen-soldiers-three-civilians",
    );
  });

  it("gives a claim cited twice in a paragraph one note", () => {
    const [, paragraph] = dom.querySelectorAll(".para:has(.notes)");
    const links = [...(paragraph?.querySelectorAll(".cited") ?? [])];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "#n3-2",
      "#n3-2",
    ]);
    expect(paragraph?.querySelectorAll(".notes li")).toHaveLength(1);
  });

  it("has no two nodes with one id", () => {
    const ids = [...dom.querySelectorAll("[id]")].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lists every claim with both verdicts, and its list items as one list", () => {
    expect(dom.querySelectorAll(".claims > li")).toHaveLength(6);
    expect(textOf(dom, ".claims .meta")).toBe(
      "Said ✓ yes · So ✓ Verified · 3 reports · 2 origins · 1 of them a party to the fighting",
    );
    expect(dom.querySelectorAll(".story > ul")).toHaveLength(1);
    expect(dom.querySelectorAll(".story > ul > li")).toHaveLength(2);
  });

  it("carries a NewsArticle that names claims by address, and no ClaimReview", () => {
    const blocks = dom.querySelectorAll("script");
    expect(blocks).toHaveLength(1);
    const data = blocks[0]?.textContent ?? "";
    expect(data).not.toContain("ClaimReview");
    expect(JSON.parse(data)).toMatchObject({
      "@type": "NewsArticle",
      author: [{ "@type": "Person", name: "Awa Diallo" }],
      mentions: { "@type": "ItemList" },
    });
  });

  it("is light", async () => {
    const { body } = await summaryPage(maliSummary());
    expect(gzipSync(body).length).toBeLessThan(10_000);
  });
});

describe("a passage with a link of its own", () => {
  it("keeps it, and a sign beside it leads to the note", async () => {
    const linked: Run = {
      text: "48",
      bold: true,
      italic: false,
      href: "https://example.org/",
      claimId: "fortyeight",
    };
    const blocks = [{ kind: "paragraph" as const, runs: [linked] }];
    const dom = await readPage(summaryPage(maliSummary({ blocks })));
    expect(dom.querySelector(".cited > a")?.getAttribute("href")).toBe(
      "https://example.org/",
    );
    expect(dom.querySelector(".cited .ref")?.getAttribute("href")).toBe(
      "#n1-1",
    );
    expect(dom.querySelector("a a")).toBeNull();
  });
});

describe("a corrected summary", () => {
  const publishedAt = "2022-08-03T09:00:00Z";
  const corrected = maliSummary({
    n: 2,
    publishedAt,
    history: [
      { ...maliSummary().history[0]!, sha256: "cd".repeat(32) },
      {
        n: 2,
        publishedAt,
        sha256: null,
        correction: {
          kind: "factual",
          note: "The wounded were 25, not 52.",
          before: "52 wounded",
          after: "25 wounded",
        },
      },
    ],
  });

  it("says what changed and why, newest first, and keeps the way back", async () => {
    const dom = await readPage(summaryPage(corrected));
    const [newest, oldest] = dom.querySelectorAll(".history li");
    expect(newest?.textContent).toContain("Factual correction. The wounded");
    expect(textOf(newest!, "del")).toBe("52 wounded");
    expect(textOf(newest!, "ins")).toBe("25 wounded");
    expect(oldest?.textContent).toContain("cdcdcd");
    expect(textOf(dom, "article")).toContain("updated 3 August 2022");
  });

  it("tells machines of its corrections too", async () => {
    const dom = await readPage(summaryPage(corrected));
    expect(JSON.parse(textOf(dom, "script"))).toMatchObject({
      correction: [
        {
          "@type": "CorrectionComment",
          text: "The wounded were 25, not 52.",
          datePublished: publishedAt,
        },
      ],
    });
  });
});

describe("an edition of a summary", () => {
  it("is the same bytes each time and points to the current text", async () => {
    const first = await summaryEditionPage(maliSummary());
    expect(await summaryEditionPage(maliSummary())).toEqual(first);
    const dom = await readPage(Promise.resolve(first));
    expect(textOf(dom, ".note-box p")).toContain(
      "the current text is at https://checks.example.org/summaries/mali-27-july",
    );
    expect(dom.querySelector("script")).toBeNull();
  });
});
