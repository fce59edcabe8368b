import { JSDOM } from "jsdom";
import { expect, it } from "vitest";

import { maliEdition } from "../public/mali-example/editions";
import { newsroom } from "../public/mali-example/newsroom";
import { atomFeed, rssFeed } from "./feeds";
import { jsonFeed } from "./json-feeds";

const SITE = "https://checks.example.org";
const CORRECTED = "2022-08-03T09:00:00Z";

/** A claim that was corrected and has moved to another address since. */
const moved = {
  ...maliEdition({ n: 2, publishedAt: CORRECTED }),
  firstSlug: "the-first-address",
};
const path = "/feeds/feed.json";
const feed = {
  ...{ newsroom, path, first: path, next: null, hub: null },
  editions: [moved],
  updatedAt: CORRECTED,
};

it("an item of JSON Feed has its lasting id, its address and both its times", () => {
  const [item] = JSON.parse(jsonFeed(feed).body).items;
  expect(item).toEqual({
    id: `${SITE}/claims/the-first-address`,
    url: `${SITE}/claims/army-neutralized-48`,
    title: maliEdition().claim.statement,
    content_html: expect.stringMatching(/^<p><strong>Said: yes/),
    language: "en",
    date_published: "2022-07-30T09:00:00Z",
    date_modified: CORRECTED,
    authors: [{ name: expect.any(String) }],
    tags: [
      "Disputed",
      "Malian Armed Forces",
      "Attacks of 27 July 2022 in Mali",
    ],
    _claimreview: expect.objectContaining({ "@type": "ClaimReview" }),
  });
});

it("an entry of Atom and an item of RSS keep the id that they had first", () => {
  const read = (body: string) =>
    new JSDOM(body, { contentType: "text/xml" }).window.document;
  const entry = read(atomFeed(feed).body).querySelector("entry");
  expect(entry?.querySelector("id")?.textContent).toBe(
    `${SITE}/claims/the-first-address`,
  );
  expect(entry?.querySelector("link")?.getAttribute("href")).toBe(
    `${SITE}/claims/army-neutralized-48`,
  );
  expect(entry?.querySelector("published")?.textContent).toBe(
    "2022-07-30T09:00:00Z",
  );
  expect(entry?.querySelector("updated")?.textContent).toBe(CORRECTED);
  const item = read(rssFeed(feed).body).querySelector("item");
  expect(item?.querySelector("guid")?.textContent).toBe(
    `${SITE}/claims/the-first-address`,
  );
  expect(item?.querySelector("link")?.textContent).toBe(
    `${SITE}/claims/army-neutralized-48`,
  );
});
