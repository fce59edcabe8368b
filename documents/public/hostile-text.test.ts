import { JSDOM } from "jsdom";
import { expect, it } from "vitest";

import type { Edition } from "@/domain/publishing/edition";
import { atomFeed, rssFeed } from "../feeds/feeds";
import { jsonFeed } from "../feeds/json-feeds";
import { claimEditionPage, claimPage } from "./claim-page";
import { embedPage } from "./embed-page";
import { maliEdition } from "./mali-example/editions";
import { newsroom } from "./mali-example/newsroom";
import { maliSummary } from "./mali-example/summary";
import { oembed } from "./oembed";
import { summaryEditionPage, summaryPage } from "./summary-page";

/** Ends whatever it may stand in, and acts if it does. */
const HOSTILE = `x'"></p></title></svg></script><img src=x onerror=alert(1)>&`;

/** What people write, by the names it has wherever it stands in an edition. */
const WRITTEN = new Set([
  ...["statement", "originalWording", "rationale", "overrideReason", "name"],
  ...["articleTitle", "outlet", "exact", "prefix", "suffix", "title", "text"],
  ...["author", "excerpt", "locator", "where", "how", "outcome", "label"],
  ...["exactWords", "statedBy", "measure", "population", "place", "formula"],
  ...["note", "before", "after", "sentence", "standfirst", "contentNotice"],
  ...["proposed", "countersigned", "proposedBy", "countersignedBy"],
]);

/** The same with hostile words wherever a person could have written any. */
function spoilt<Of>(value: Of, key = ""): Of {
  if (typeof value === "string") {
    return (WRITTEN.has(key) ? `${HOSTILE} ${value}` : value) as Of;
  }
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key)) as Of;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, held]) => [name, spoilt(held, name)]),
  ) as Of;
}

function corrected<Of extends Edition>(edition: Of): Of {
  const signedBy = { proposed: "Awa", countersigned: "Jonas" };
  const why = { kind: "factual", note: "So.", before: "47", after: "48" };
  const correction = { ...why, signedBy } as const;
  const publishedAt = "2022-08-03T09:00:00Z";
  const [first] = edition.history;
  const entry = { n: 2, publishedAt, correction, sha256: null };
  const contentNotice = "It tells of violence.";
  return spoilt({
    ...structuredClone(edition),
    ...{ n: 2, publishedAt, contentNotice, history: [first!, entry] },
  });
}

const claim = corrected(maliEdition());
const summary = corrected(maliSummary());

/** What of a page could act: nothing may, but blocks of data. */
function acting(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const found = [...document.querySelectorAll("*")].filter((element) => {
    const { localName, attributes } = element;
    const runs =
      localName === "script" &&
      element.getAttribute("type") !== "application/ld+json";
    const names = [...attributes].map(({ name }) => name);
    const led = /^\s*(javascript|data):/i.test(
      element.getAttribute("href") ?? "",
    );
    return runs || led || localName === "img" || names.some(isHandler);
  });
  return found.map(({ outerHTML }) => outerHTML.slice(0, 200));
}

const isHandler = (name: string) => name.startsWith("on");

const PAGES = {
  "a claim's page": () =>
    claimPage({
      edition: claim,
      citedBy: [{ title: HOSTILE, slug: "a", language: "en" }],
      changedWords: [],
    }),
  "a claim's edition": () => claimEditionPage(claim),
  "an embedded claim": () => embedPage(claim),
  "a summary's page": () => summaryPage(summary),
  "a summary's edition": () => summaryEditionPage(summary),
};

it.each(Object.entries(PAGES))(
  "%s shows what is written as words",
  async (_, read) => {
    const { body } = await read();
    expect(acting(body)).toEqual([]);
    expect(body).toContain("&lt;img src=x");
    const { document } = new JSDOM(body).window;
    expect(document.body.textContent).toContain("<img src=x onerror=alert(1)>");
    for (const block of document.querySelectorAll("head script")) {
      expect(JSON.parse(block.textContent ?? "")).toHaveProperty("@type");
    }
  },
);

it("feeds and embeds carry it as words too", () => {
  const path = "/feeds/rss.xml";
  const place = { path, first: path, next: null, hub: null };
  const editions = [summary, claim];
  const updatedAt = claim.publishedAt;
  const feed = { ...place, newsroom: spoilt(newsroom), editions, updatedAt };
  for (const make of [rssFeed, atomFeed]) {
    const { body } = make(feed);
    const { document } = new JSDOM(body, { contentType: "text/xml" }).window;
    const told = document.querySelectorAll("description, content, subtitle");
    for (const { textContent } of told) {
      if (textContent?.includes("<p>")) expect(acting(textContent)).toEqual([]);
    }
  }
  for (const { content_html } of JSON.parse(jsonFeed(feed).body).items) {
    expect(acting(content_html)).toEqual([]);
  }
  const room = { maxWidth: null, maxHeight: null };
  const { html } = JSON.parse(oembed({ edition: claim, ...room }).body);
  const frame = new JSDOM(html).window.document.querySelector("iframe");
  expect(frame?.title).toBe(claim.claim.statement);
  expect(frame?.getAttribute("sandbox")).toMatch(/^allow-popups /);
  expect(acting(html)).toEqual([]);
});
