import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { claimPage } from "./claim-page";
import { maliEdition } from "./mali-example/editions";
import { readPage, textOf } from "./read-page";

const citedBy = [{ slug: "mali", title: "What is known", language: "en" }];

function page(edition: ClaimEdition) {
  return claimPage({ edition, citedBy, changedWords: [] });
}

describe("what others write into a claim", () => {
  it("stays text, in the page and in its data", async () => {
    const edition = maliEdition();
    edition.claim.statement = "</script><script>alert(1)</script><!-- ’";
    edition.claim.verdict.rationale = "<img src=x onerror=alert(1)>";
    const { body } = await page(edition);
    const dom = new JSDOM(body).window.document;
    expect(textOf(dom, "h1")).toContain("</script>");
    expect(dom.querySelectorAll("script")).toHaveLength(1);
    expect(dom.querySelector("img")).toBeNull();
    const data = JSON.parse(textOf(dom, "script"));
    expect(data.claimReviewed).toBe(edition.claim.statement);
  });

  it("never becomes a link that runs", async () => {
    const edition = maliEdition();
    edition.claim.mentions[0]!.url = "javascript:alert(1)";
    const source = edition.claim.evidence[1]!.source;
    if (!source.confidential) source.url = "javascript:alert(1)";
    const dom = await readPage(page(edition));
    for (const link of dom.querySelectorAll("a")) {
      expect(link.getAttribute("href")).not.toContain("javascript");
    }
  });

  it("keeps right-to-left words right to left", async () => {
    const edition = maliEdition();
    edition.claim.statement = "قتل الجيش 48 مسلحا";
    edition.claim.language = "ar";
    const dom = await readPage(page(edition));
    expect(dom.querySelector("h1")?.dir).toBe("rtl");
    expect(dom.querySelector("h1")?.lang).toBe("ar");
  });

  it("waits behind a notice where it may distress", async () => {
    const edition = maliEdition({ contentNotice: "Describes deaths." });
    const dom = await readPage(page(edition));
    expect(dom.querySelector("details .quote")).not.toBeNull();
    expect(textOf(dom, ".note-box")).toContain("Describes deaths.");
  });
});
