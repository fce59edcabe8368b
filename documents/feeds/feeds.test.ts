import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import type { ClaimEdition } from "@/domain/publishing/edition";
import { maliEdition } from "../public/mali-example/editions";
import { newsroom } from "../public/mali-example/newsroom";
import { maliSummary } from "../public/mali-example/summary";
import { atomFeed, type FeedInput, rssFeed } from "./feeds";
import { claimReviewFeed, jsonFeed } from "./json-feeds";
import { newsSitemap, robotsTxt, sitemap, sitemapIndex } from "./sitemaps";
import { escapeXml } from "./xml";

const CLAIM = "https://checks.example.org/claims/army-neutralized-48";

function corrected(kind: "factual" | "retraction"): ClaimEdition {
  const publishedAt = "2022-08-03T09:00:00Z";
  const correction = {
    kind,
    note: "It was 47 & not 48.",
    before: null,
    after: null,
  };
  const [first] = maliEdition().history;
  return maliEdition({
    n: 2,
    publishedAt,
    history: [first!, { n: 2, publishedAt, correction, sha256: null }],
  });
}

function input(changes: Partial<FeedInput> = {}): FeedInput {
  return {
    newsroom,
    path: "/feeds/rss.xml?rating=disputed",
    first: "/feeds/rss.xml?rating=disputed",
    hub: null,
    next: "/feeds/rss.xml?rating=disputed&after=b",
    editions: [maliSummary(), maliEdition()],
    updatedAt: "2022-07-31T09:00:00Z",
    ...changes,
  };
}

/** Parsed by another's XML parser, which refuses what is not well formed. */
function xml(body: string): Document {
  return new JSDOM(body, { contentType: "application/xml" }).window.document;
}

function texts(dom: Document, name: string): (string | null)[] {
  return [...dom.getElementsByTagName(name)].map((node) => node.textContent);
}

describe("RSS", () => {
  it("lists claims and summaries by their lasting addresses", () => {
    const dom = xml(rssFeed(input()).body);
    expect(texts(dom, "guid")).toEqual([
      "https://checks.example.org/summaries/mali-27-july",
      CLAIM,
    ]);
    expect(texts(dom, "pubDate")[1]).toBe("Sat, 30 Jul 2022 09:00:00 GMT");
    expect(texts(dom, "category")).toEqual([
      "Disputed",
      "Malian Armed Forces",
      "Attacks of 27 July 2022 in Mali",
    ]);
    expect(texts(dom, "description")[2]).toContain(
      "<p><strong>Said: yes. So: Disputed.</strong> 2 reports · 1 origin",
    );
  });

  it("says where it is and where it goes on", () => {
    const dom = xml(rssFeed(input()).body);
    const links = [...dom.getElementsByTagName("atom:link")];
    expect(
      links.map((link) => [
        link.getAttribute("rel"),
        link.getAttribute("href"),
      ]),
    ).toEqual([
      ["self", "https://checks.example.org/feeds/rss.xml?rating=disputed"],
      ["first", "https://checks.example.org/feeds/rss.xml?rating=disputed"],
      [
        "next",
        "https://checks.example.org/feeds/rss.xml?rating=disputed&after=b",
      ],
    ]);
  });

  it("moves the time of a corrected item and keeps its id and first day", () => {
    const dom = xml(rssFeed(input({ editions: [corrected("factual")] })).body);
    expect(texts(dom, "guid")).toEqual([CLAIM]);
    expect(texts(dom, "pubDate")).toEqual(["Sat, 30 Jul 2022 09:00:00 GMT"]);
    expect(texts(dom, "atom:updated")).toEqual(["2022-08-03T09:00:00Z"]);
  });

  it("says a retraction in the item's place, without its verdict", () => {
    const dom = xml(
      rssFeed(input({ editions: [corrected("retraction")] })).body,
    );
    expect(texts(dom, "title")[1]).toMatch(/^Retracted: /);
    expect(texts(dom, "description")[1]).toBe("<p>It was 47 &amp; not 48.</p>");
    expect(texts(dom, "category")).toEqual([]);
  });
});

describe("hostile words in a feed", () => {
  const edition = maliEdition();
  edition.claim.statement = "a]]>\u0000\u000b\ud800<script>&";
  edition.claim.verdict.rationale = "<script>alert(1)</script>";

  it.each([
    ["RSS", rssFeed],
    ["Atom", atomFeed],
  ])("leave %s well formed", (_name, feed) => {
    const { body } = feed(input({ editions: [edition] }));
    const dom = xml(body);
    expect(texts(dom, "title")[1]).toBe("a]]>\ufffd\ufffd\ufffd<script>&");
    expect(body).not.toContain("<script>");
    const html = texts(dom, "description")[1] ?? texts(dom, "content")[0];
    expect(html).toContain("&lt;script&gt;");
  });

  it("keep whole emoji and lose half ones", () => {
    expect(escapeXml("😀\ud83d")).toBe("😀\ufffd");
    expect(escapeXml("\ude00")).toBe("\ufffd");
  });
});

describe("Atom", () => {
  it("gives each entry what the standard requires", () => {
    const dom = xml(atomFeed(input()).body);
    for (const entry of dom.getElementsByTagName("entry")) {
      for (const name of ["id", "title", "updated", "author", "content"]) {
        expect(entry.getElementsByTagName(name).length, name).toBe(1);
      }
    }
    expect(dom.documentElement.namespaceURI).toBe(
      "http://www.w3.org/2005/Atom",
    );
    expect(texts(dom, "name")).toContain("Awa Diallo");
  });
});

describe("JSON Feed", () => {
  it("is of version 1.1, with the claim's markup under its own key", () => {
    const { body, contentType } = jsonFeed(input());
    expect(contentType).toMatch(/^application\/feed\+json/);
    const feed = JSON.parse(body);
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "The Sahel Desk",
      next_url: expect.stringContaining("after=b"),
    });
    const [summary, claim] = feed.items;
    expect(summary).not.toHaveProperty("_claimreview");
    expect(claim).toMatchObject({
      id: CLAIM,
      language: "en",
      date_published: "2022-07-30T09:00:00Z",
      _claimreview: { "@type": "ClaimReview", url: CLAIM },
    });
    for (const item of feed.items) {
      expect(item).toMatchObject({
        id: expect.any(String),
        content_html: expect.any(String),
      });
    }
  });
});

describe("the ClaimReview data feed", () => {
  function feed(editions: ClaimEdition[]) {
    const { body } = claimReviewFeed({
      newsroom,
      path: "/feeds/claimreview.json",
      first: "/feeds/claimreview.json",
      next: null,
      hub: null,
      editions,
      updatedAt: "2022-08-03T09:00:00Z",
    });
    return JSON.parse(body);
  }

  it("carries each claim's markup in a list, its context said once", () => {
    expect(feed([maliEdition()])).toMatchObject({
      "@type": "DataFeed",
      license: "https://creativecommons.org/licenses/by/4.0/",
      dataFeedElement: [
        {
          "@type": "DataFeedItem",
          url: CLAIM,
          item: [{ "@type": "ClaimReview", url: CLAIM }],
        },
      ],
    });
    expect(feed([maliEdition()]).dataFeedElement[0].item[0]).not.toHaveProperty(
      "@context",
    );
  });

  it("signals a retraction by the day it was withdrawn", () => {
    expect(feed([corrected("retraction")]).dataFeedElement).toEqual([
      {
        "@type": "DataFeedItem",
        dateCreated: "2022-07-30T09:00:00Z",
        dateDeleted: "2022-08-03T09:00:00Z",
        url: CLAIM,
      },
    ]);
  });

  it("leaves out what is no ClaimReview", () => {
    const own = maliEdition();
    own.claim.claimant = null;
    for (const mention of own.claim.mentions) mention.rights = "own";
    expect(feed([own]).dataFeedElement).toEqual([]);
  });
});

describe("what search engines read", () => {
  it("is an index of sitemaps and sitemaps of pages", () => {
    const part = { path: "/sitemap/1.xml", changedAt: null };
    const index = xml(sitemapIndex(newsroom, [part]).body);
    expect(texts(index, "loc")).toEqual([
      "https://checks.example.org/sitemap/1.xml",
    ]);
    const page = { path: "/claims/a", changedAt: "2022-07-30T09:00:00Z" };
    const map = xml(sitemap(newsroom, [page]).body);
    expect(texts(map, "lastmod")).toEqual(["2022-07-30T09:00:00Z"]);
  });

  it("names the newest in a news sitemap", () => {
    const page = {
      path: "/summaries/a",
      title: "A & B",
      language: "fr",
      publishedAt: "2022-07-30T09:00:00Z",
    };
    const map = xml(newsSitemap(newsroom, [page]).body);
    expect(texts(map, "news:title")).toEqual(["A & B"]);
    expect(texts(map, "news:name")).toEqual(["The Sahel Desk"]);
  });

  it("leaves the desk alone, below the site's own folder", () => {
    const inFolder = { ...newsroom, url: "https://example.org/checks/" };
    const { body } = robotsTxt(inFolder);
    expect(body).toContain("Disallow: /checks/desk\n");
    expect(body).toContain("Sitemap: https://example.org/checks/sitemap.xml\n");
  });
});
