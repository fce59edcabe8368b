import { eq } from "drizzle-orm";
import { JSDOM } from "jsdom";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { publications } from "@/db/schema";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { giveHost, publishedClaim, retractedEdition } from "@/e2e/publishing";
import { createSummary } from "@/usecases/summaries/write-summary";
import { publishSummary } from "./publish-summary";
import { readCorrections } from "./read-published";
import { readSearchPage, searchInput } from "./read-search";

let desk: Desk;
let host: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  host = await giveHost(desk);
});

afterAll(() => db.$client.end());

async function published(words: string, event: string, publishedAt: string) {
  const { claimId, slug } = await publishedClaim(desk, words);
  await db
    .update(publications)
    .set({ event, publishedAt: new Date(publishedAt) })
    .where(eq(publications.subjectId, claimId));
  return { claimId, path: `/claims/${slug}` };
}

async function page(asked: object) {
  const { body } = await readSearchPage(host, searchInput.parse(asked));
  return new JSDOM(body).window.document;
}

/** The claims and summaries that a search lists, by their paths. */
async function listed(asked: object): Promise<string[]> {
  const links = (await page(asked)).querySelectorAll("main li a[href]");
  return [...links]
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => /^\/(claims|summaries)\//.test(href));
}

async function choices(name: string, asked: object): Promise<string[]> {
  const options = (await page(asked)).querySelectorAll(
    `select[name="${name}"] option:not([value=""])`,
  );
  return [...options].map((option) => option.textContent ?? "");
}

async function two() {
  const bridge = ["The bridge cost 48 million", "A drought"] as const;
  const tower = ["The tower cost 9 million", "A flood"] as const;
  return {
    bridge: await published(...bridge, "2022-07-27T23:59:59.900Z"),
    tower: await published(...tower, "2022-07-29T00:00:00Z"),
  };
}

describe("a reader's search", () => {
  it("narrows by event", async () => {
    const { bridge, tower } = await two();
    expect(await listed({ event: "A flood" })).toEqual([tower.path]);
    expect(await listed({ event: "A drought" })).toEqual([bridge.path]);
    expect(await listed({ event: "An eclipse" })).toEqual([]);
  });

  it("narrows by days, the first and the last included", async () => {
    const { bridge, tower } = await two();
    const both = [tower.path, bridge.path];
    const days: [object, string[]][] = [
      [{ from: "2022-07-28" }, [tower.path]],
      [{ from: "2022-07-27" }, both],
      [{ to: "2022-07-27" }, [bridge.path]],
      [{ to: "2022-07-28" }, [bridge.path]],
      [{ to: "2022-07-29" }, both],
      [{ from: "2022-07-27", to: "2022-07-27" }, [bridge.path]],
      [{ from: "2022-07-28", to: "2022-07-28" }, []],
    ];
    for (const [asked, paths] of days) {
      expect(await listed(asked), JSON.stringify(asked)).toEqual(paths);
    }
  });

  it("offers what its words leave, with how many", async () => {
    await two();
    expect(await choices("event", { rating: "unverified" })).toHaveLength(2);
    const asked = { q: "tower" };
    expect(await choices("event", asked)).toEqual(["A flood (1)"]);
    expect(await choices("rating", asked)).toEqual(["Unverified (1)"]);
  });

  it("lists no summary where it is narrowed by what summaries have not", async () => {
    const { claimId } = await publishedClaim(desk);
    const marks = [{ type: "cite", attrs: { claimId } }];
    const text = { type: "text", text: "It gives 48 million.", marks };
    const content = [{ type: "paragraph", content: [text] }];
    const document = { type: "doc", content };
    const input = newSummaryInput.parse({ title: "The bridge", document });
    const writer = await desk.person("editor");
    const { id: summaryId } = granted(await createSummary(writer, input));
    const editor = await desk.person("editor");
    const { slug } = granted(await publishSummary(editor, { summaryId }));
    const path = `/summaries/${slug}`;
    expect(await listed({ q: "bridge" })).toContain(path);
    for (const narrowed of [
      { rating: "unverified" },
      { party: "The ministry" },
    ]) {
      const found = await listed({ q: "bridge", ...narrowed });
      expect(found.filter((one) => one.startsWith("/claims/"))).toHaveLength(1);
      expect(found).not.toContain(path);
    }
  });
});

it("the corrections log is one newsroom's", async () => {
  const { edition } = await publishedClaim(desk);
  await retractedEdition(desk, edition.id);
  const neighbour = await giveHost(await Desk.open(db));
  const log = async (at: string) =>
    (await readCorrections(at, { limit: 50 })).items.length;
  expect([await log(host), await log(neighbour)]).toEqual([1, 0]);
});
