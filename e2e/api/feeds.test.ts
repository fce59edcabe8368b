import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import Parser from "rss-parser";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { Desk } from "@/e2e/desk";
import { JSON_FEED_SCHEMA } from "@/e2e/json-feed-schema";
import { giveHost, publishedClaim, retractedEdition } from "@/e2e/publishing";
import { serveRoutes } from "@/e2e/route-server";
import { baseUrl } from "@/lib/env";

const FEEDS = ["rss.xml", "atom.xml", "feed.json", "claimreview.json"];

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validateJsonFeed = ajv.compile(JSON_FEED_SCHEMA);

let desk: Desk;
let server: Awaited<ReturnType<typeof serveRoutes>>;

beforeEach(async () => {
  desk = await Desk.open(db);
  server = await serveRoutes(await giveHost(desk));
});

afterEach(() => server.close());
afterAll(() => db.$client.end());

const publish = (words?: string) => publishedClaim(desk, words);

/** Our own addresses name the site; the server in the test is elsewhere. */
function here(address: string): string {
  return address.replace(baseUrl(), server.url);
}

/** Every page of a feed as a reader of another's making reads it. */
async function readPages(name: "rss.xml" | "atom.xml") {
  const parser = new Parser({ customFields: { feed: ["link"] } });
  const pages: string[][] = [];
  let url: string | undefined = `${server.url}/feeds/${name}`;
  while (url && pages.length < 9) {
    const response: Response = await fetch(url);
    const { items } = await parser.parseString(await response.text());
    pages.push(items.map(({ link }) => link ?? ""));
    const link = response.headers.get("link") ?? "";
    const next = /<([^>]+)>; rel="next"/.exec(link)?.[1];
    url = next && here(next);
  }
  return pages;
}

describe("feeds as their readers read them", () => {
  it("are taken by a parser of others' making, item by item", async () => {
    const { slug } = await publish();
    const parser = new Parser();
    for (const name of ["rss.xml", "atom.xml"]) {
      const feed = await parser.parseURL(`${server.url}/feeds/${name}`);
      expect(feed.items).toHaveLength(1);
      expect(feed.items[0]).toMatchObject({
        link: `${baseUrl()}/claims/${slug}`,
        title: "The bridge cost 48 million.",
        isoDate: expect.stringMatching(/^\d{4}-/),
      });
    }
  });

  it("are valid JSON Feed", async () => {
    await publish();
    const response = await fetch(`${server.url}/feeds/feed.json`);
    expect(
      validateJsonFeed(await response.json()),
      ajv.errorsText(validateJsonFeed.errors),
    ).toBe(true);
  });

  it("go on page after page to the oldest, each item once", async () => {
    const slugs: string[] = [];
    for (let n = 0; n < 31; n += 1) {
      slugs.push((await publish(`Bridge number ${n} cost 48 million`)).slug);
    }
    const newestFirst = slugs
      .map((slug) => `${baseUrl()}/claims/${slug}`)
      .toReversed();
    for (const name of ["rss.xml", "atom.xml"] as const) {
      const pages = await readPages(name);
      expect(pages.map(({ length }) => length)).toEqual([30, 1]);
      expect(pages.flat()).toEqual(newestFirst);
    }
    const first = await fetch(`${server.url}/feeds/feed.json`);
    const { next_url } = (await first.json()) as { next_url: string };
    const second = await fetch(here(next_url));
    const last = (await second.json()) as { items: { url: string }[] };
    expect(last).not.toHaveProperty("next_url");
    expect(last.items.map(({ url }) => url)).toEqual(newestFirst.slice(30));
    expect(validateJsonFeed(last)).toBe(true);
  });

  it.each(FEEDS)("narrow %s by rating, party and event", async (name) => {
    const { slug } = await publish();
    const holds = async (search: string) => {
      const response = await fetch(`${server.url}/feeds/${name}?${search}`);
      expect(response.status).toBe(200);
      return (await response.text()).includes(slug);
    };
    expect(await holds("rating=unverified")).toBe(true);
    expect(await holds("rating=false")).toBe(false);
    expect(await holds("party=The+ministry")).toBe(true);
    expect(await holds("party=The+opposition")).toBe(false);
    expect(await holds("event=A+flood")).toBe(false);
    expect(await holds("rating=unverified&party=The+ministry")).toBe(true);
  });

  it.each([
    ["rating=nonsense", "verified, disputed"],
    ["rating=", "narrowed"],
    ["rating=false&rating=verified", "narrowed"],
    ["speaker=x", "narrowed"],
    ["after=yesterday", "narrowed"],
  ])("say what is wrong with ?%s", async (search, said) => {
    for (const name of FEEDS) {
      const response = await fetch(`${server.url}/feeds/${name}?${search}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(said);
    }
  });

  it("keep a retracted claim, with the day it was withdrawn", async () => {
    const { slug, edition } = await publish();
    await retractedEdition(desk, edition.id);
    const data = await fetch(`${server.url}/feeds/claimreview.json`);
    const { dataFeedElement } = (await data.json()) as {
      dataFeedElement: object[];
    };
    expect(dataFeedElement).toEqual([
      {
        "@type": "DataFeedItem",
        dateCreated: expect.any(String),
        dateDeleted: expect.any(String),
        url: `${baseUrl()}/claims/${slug}`,
      },
    ]);
    const feed = await new Parser().parseURL(`${server.url}/feeds/rss.xml`);
    expect(feed.items[0]).toMatchObject({
      guid: `${baseUrl()}/claims/${slug}`,
      title: "Retracted: The bridge cost 48 million.",
      content: "<p>The act was forged.</p>",
    });
  });
});

describe("a hub", () => {
  it("is named by whole feeds only, in body and header", async () => {
    await publish();
    const hub = "https://hub.example/";
    process.env.WEBSUB_HUB = hub;
    const { forgetEnv } = await import("@/lib/env");
    forgetEnv();
    try {
      const of = async (path: string) => {
        const response = await fetch(`${server.url}${path}`);
        return {
          link: response.headers.get("link"),
          body: await response.text(),
        };
      };
      for (const name of ["rss.xml", "atom.xml", "feed.json"]) {
        const { link, body } = await of(`/feeds/${name}`);
        expect(link).toContain(`<${hub}>; rel="hub"`);
        expect(link).toContain(`<${baseUrl()}/feeds/${name}>; rel="self"`);
        expect(body).toContain(hub);
        const narrowed = await of(`/feeds/${name}?rating=unverified`);
        expect(narrowed.body + narrowed.link).not.toContain(hub);
      }
    } finally {
      delete process.env.WEBSUB_HUB;
      forgetEnv();
    }
  });
});
