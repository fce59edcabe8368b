import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { pageDetails } from "./page-details";

const details = (head: string, body = "") =>
  pageDetails(
    new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window
      .document,
  );

const linked = (json: string) =>
  details(`<script type="application/ld+json">${json}</script>`);

describe("linked data", () => {
  it("finds the article in @graph, with author and publisher by @id", () => {
    const graph = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebPage", name: "Page" },
        {
          "@type": ["Thing", "NewsArticle"],
          headline: "Twelve dead",
          author: [{ "@id": "#awa" }, { name: " Jean Petit " }, "Ada Sy"],
          publisher: { "@id": "#paper" },
          datePublished: "2022-07-28",
          inLanguage: "en-GB",
          description: "A third collapse.",
        },
        { "@type": "Person", "@id": "#awa", name: "Awa Traoré" },
        { "@type": "Organization", "@id": "#paper", name: "The Paper" },
      ],
    };
    expect(linked(JSON.stringify(graph))).toEqual({
      title: "Twelve dead",
      byline: "Awa Traoré, Jean Petit, Ada Sy",
      outlet: "The Paper",
      publishedAt: "2022-07-28",
      language: "en-GB",
      description: "A third collapse.",
    });
  });

  it("finds it in a list and under mainEntity", () => {
    const article = { "@type": "Article", headline: "Twelve dead" };
    expect(linked(JSON.stringify([{ "@type": "Person" }, article])).title).toBe(
      "Twelve dead",
    );
    const within = { "@type": "WebPage", mainEntity: article };
    expect(linked(JSON.stringify(within)).title).toBe("Twelve dead");
  });

  it("takes the article that the page's title names, of several", () => {
    const list = [
      { "@type": "NewsArticle", headline: "Another" },
      { "@type": "NewsArticle", headline: "Twelve “dead”" },
    ];
    const script = `<script type="application/ld+json">${JSON.stringify(list)}</script>`;
    expect(details(`<title>Twelve dead | Paper</title>${script}`).title).toBe(
      "Twelve “dead”",
    );
  });

  it.each([
    ["CDATA", '<![CDATA[ {"@type":"Article","headline":"Twelve"} ]]>'],
    ["comments", '//<![CDATA[\n{"@type":"Article","headline":"Twelve"}\n//]]>'],
    ["a semicolon", '{"@type":"Article","headline":"Twelve"};'],
    ["a comma too many", '{"@type":"Article","headline":"Twelve",}'],
    ["a line end in a string", '{"@type":"Article","headline":"Twelve\n"}'],
  ])("reads JSON broken by %s", (_what, json) => {
    expect(linked(json).title).toBe("Twelve");
  });

  it.each([
    "",
    "{",
    "null",
    "[1, null, []]",
    '{"@type":"Article","headline":{"a":1},"author":{"name":5},"publisher":[]}',
    '{"@graph":{"@graph":{"@type":5}}}',
  ])("passes over %j", (json) => {
    expect(linked(json)).toMatchObject({ title: null, byline: null });
  });

  it("takes neither handles nor addresses for names", () => {
    const named = (author: unknown) =>
      linked(JSON.stringify({ "@type": "Article", author })).byline;
    expect(named("http://example.com/Awa")).toBeNull();
    expect(named("awa_t")).toBeNull();
  });
});

describe("meta tags", () => {
  it("reads them in their order, whatever separators they use", () => {
    const found = details(`<title>Element</title>
      <meta name="twitter:title" content="Twitter"><meta name="DC.title" content="Dublin">
      <meta name="Author" content="Awa Traoré"><meta property="og:site_name" content="Mac &amp;amp; i">
      <meta http-equiv="Content-Language" content="fr"><meta name="description" content=" A  third ">`);
    expect(found).toMatchObject({
      title: "Dublin",
      byline: "Awa Traoré",
      outlet: "Mac & i",
      language: "fr",
      description: "A third",
    });
  });

  it("puts a property before a name, and reads several in one", () => {
    const found = details(`<meta name="dc.title" content="Name">
      <meta property="x:title dc:title" content="Property">`);
    expect(found.title).toBe("Property");
  });

  it("takes no address for an author, and no nonsense for a language", () => {
    const found =
      details(`<meta property="article:author" content="https://facebook.com/awa">
      <meta property="og:locale" content="none of your business">`);
    expect(found).toMatchObject({ byline: null, language: null });
  });
});

describe("the title element", () => {
  it.each([
    [
      "Twelve people died at the mine – The Paper",
      "Twelve people died at the mine",
    ],
    [
      "Twelve people died - Africa now | The Paper",
      "Twelve people died - Africa now",
    ],
    ["Twelve dead | The Paper", "Twelve dead | The Paper"],
    ["Mali: twelve dead at the mine", "Mali: twelve dead at the mine"],
  ])("reads %j as %j", (element, title) => {
    expect(details(`<title>${element}</title>`).title).toBe(title);
  });

  it("falls back on the first heading", () => {
    expect(details("", "<h1>Twelve\n dead</h1>").title).toBe("Twelve dead");
  });
});
