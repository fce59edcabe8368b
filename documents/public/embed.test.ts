import { describe, expect, it } from "vitest";

import { contentPolicy } from "./content-policy";
import { embedPage } from "./embed-page";
import { maliEdition } from "./mali-example/editions";
import { newsroom } from "./mali-example/newsroom";
import { claimSlugAt, oembed, oembedPath } from "./oembed";
import { readPage, textOf } from "./read-page";

describe("an embedded claim", () => {
  it("has both verdicts and one way out, outside the frame", async () => {
    const dom = await readPage(embedPage(maliEdition()));
    expect(textOf(dom, ".stamp")).toContain("Said: yes");
    expect(textOf(dom, ".stamp")).toContain("So: disputed");
    const links = [...dom.querySelectorAll("a")];
    expect(links.map((link) => [link.href, link.target])).toEqual([
      ["https://checks.example.org/claims/army-neutralized-48", "_top"],
    ]);
    expect(dom.querySelector("form, script, iframe")).toBeNull();
  });
});

describe("oEmbed", () => {
  function answer(maxWidth: number | null, maxHeight: number | null) {
    const edition = maliEdition();
    return JSON.parse(oembed({ edition, maxWidth, maxHeight }).body);
  }

  it("answers with what the standard requires of a rich embed", () => {
    expect(answer(null, null)).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 560,
      height: 320,
      html: expect.stringContaining(
        'src="https://checks.example.org/embed/claims/army-neutralized-48"',
      ),
    });
  });

  it("stays within the room it is given", () => {
    expect(answer(300, 200)).toMatchObject({ width: 300, height: 200 });
    expect(answer(300, 200).html).toContain('width="300" height="200"');
  });

  it("escapes the statement in the frame's title", () => {
    const edition = maliEdition();
    edition.claim.statement = `"><script>alert(1)</script>`;
    const { html } = JSON.parse(
      oembed({ edition, maxWidth: null, maxHeight: null }).body,
    );
    expect(html).not.toContain("<script>");
  });

  it.each([
    ["https://checks.example.org/claims/army-48", "army-48"],
    ["https://checks.example.org/claims/army-48?x#y", "army-48"],
    ["https://checks.example.org/claims/army-48/editions/1", null],
    ["https://checks.example.org/claims/", null],
    ["https://checks.example.org/summaries/a", null],
    ["https://evil.example/claims/army-48", null],
    ["not an address", null],
  ])("reads %j as the claim %j", (url, slug) => {
    expect(claimSlugAt(url, newsroom)).toBe(slug);
  });

  it("is found from the claim's page", () => {
    const path = oembedPath(newsroom, "army-48");
    const url = new URL(path, newsroom.url).searchParams.get("url");
    expect(claimSlugAt(url ?? "", newsroom)).toBe("army-48");
  });
});

describe("the content policy", () => {
  it("lets a page run nothing and use its one style sheet", async () => {
    const document = await embedPage(maliEdition());
    const policy = contentPolicy(document, "page");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src '${document.styleHash}'`);
    expect(policy).not.toMatch(/script-src|unsafe/);
  });

  it.each([
    ["page", "frame-ancestors 'none'", false],
    ["edition", "frame-ancestors 'none'", true],
    ["status", "frame-ancestors 'self'", false],
    ["embed", "frame-ancestors *", false],
  ] as const)("%s: %s", (shown, ancestors, frames) => {
    const policy = contentPolicy({ styleHash: null }, shown);
    expect(policy).toContain(ancestors);
    expect(policy.includes("frame-src 'self'")).toBe(frames);
  });
});
