import {
  factchecktools,
  type factchecktools_v1alpha1,
} from "@googleapis/factchecktools";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { publications } from "@/db/schema";
import { Desk } from "@/e2e/desk";
import { giveHost, publishedClaim } from "@/e2e/publishing";
import { serveRoutes } from "@/e2e/route-server";
import { baseUrl } from "@/lib/env";

const OURS = new URL(baseUrl()).hostname;

let desk: Desk;
let server: Awaited<ReturnType<typeof serveRoutes>>;
let search: ReturnType<typeof searchOn>;

type Asked = factchecktools_v1alpha1.Params$Resource$Claims$Search;

function searchOn(rootUrl: string) {
  const { claims } = factchecktools({ version: "v1alpha1", rootUrl });
  return (asked: Asked) =>
    claims.search({ key: "any", ...asked }, { retry: false });
}

beforeEach(async () => {
  desk = await Desk.open(db);
  server = await serveRoutes(await giveHost(desk));
  search = searchOn(server.url);
});

afterEach(() => server.close());
afterAll(() => db.$client.end());

const publish = (words?: string) => publishedClaim(desk, words);

describe("Google's own client at our claims:search", () => {
  it("finds a claim and reads every field of it", async () => {
    const { slug } = await publish();
    const { status, data } = await search({ query: "what the bridge cost" });
    expect(status).toBe(200);
    expect(data).toEqual({
      claims: [
        {
          text: "The bridge cost 48 million.",
          claimant: "The ministry",
          claimReview: [
            {
              publisher: { name: expect.any(String), site: OURS },
              url: `${baseUrl()}/claims/${slug}`,
              title: "The bridge cost 48 million.",
              reviewDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
              textualRating: "Unverified",
              languageCode: "en",
            },
          ],
        },
      ],
    });
  });

  it("turns page after page to the end, each claim once", async () => {
    const words = ["The tower", "The tunnel", "The harbour"];
    for (const word of words) await publish(`${word} cost 9 million`);
    const asked = { reviewPublisherSiteFilter: OURS, pageSize: 2 };
    const first = await search(asked);
    const pageToken = first.data.nextPageToken ?? "";
    expect(first.data.claims).toHaveLength(2);
    const second = await search({ ...asked, pageToken });
    expect(second.data.nextPageToken).toBeUndefined();
    const all = [first, second].flatMap(({ data }) => data.claims ?? []);
    expect(all.map(({ text }) => text).toSorted()).toEqual(
      words.map((word) => `${word} cost 9 million.`).toSorted(),
    );
    const offset = await search({ ...asked, offset: 2 });
    expect(offset.data.claims).toEqual(second.data.claims);
  });

  it("turns pages of a search by words as well", async () => {
    for (const word of ["tower", "tunnel", "harbour"]) {
      await publish(`The ${word} cost 9 million`);
    }
    const asked = { query: "cost 9 million", pageSize: 2 };
    const first = await search(asked);
    const pageToken = first.data.nextPageToken ?? "";
    const second = await search({ ...asked, pageToken });
    const all = [first, second].flatMap(({ data }) => data.claims ?? []);
    expect(new Set(all.map(({ text }) => text)).size).toBe(3);
  });

  it("narrows by language, whatever its region, and by site", async () => {
    await publish();
    const query = "bridge";
    const count = async (more: object) =>
      (await search({ query, ...more })).data.claims?.length ?? 0;
    expect(await count({ languageCode: "en-GB" })).toBe(1);
    expect(await count({ languageCode: "de" })).toBe(0);
    expect(await count({ reviewPublisherSiteFilter: OURS })).toBe(1);
    expect(await count({ reviewPublisherSiteFilter: "nytimes.com" })).toBe(0);
  });

  it("leaves out what is older than is asked for", async () => {
    const { claimId } = await publish();
    const query = "bridge";
    expect((await search({ query, maxAgeDays: 1 })).data.claims).toHaveLength(
      1,
    );
    const aWeekAgo = new Date(Date.now() - 7 * 86_400_000);
    await db
      .update(publications)
      .set({ publishedAt: aWeekAgo })
      .where(eq(publications.subjectId, claimId));
    expect((await search({ query, maxAgeDays: 2 })).data).toEqual({});
    expect((await search({ query, maxAgeDays: 9 })).data.claims).toHaveLength(
      1,
    );
  });

  it.each([
    ["nothing to search for", {}],
    ["a page that is no number", { query: "a", pageSize: Number.NaN }],
    ["a token of another search", { query: "a", pageToken: "CAo" }],
  ])("is told of %s in Google's shape", async (_what, params) => {
    const refused = await search(params).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      status: 400,
      response: {
        data: { error: { code: 400, status: "INVALID_ARGUMENT" } },
      },
    });
  });

  it("is told in the same shape what is not offered here", async () => {
    const client = factchecktools({ version: "v1alpha1", rootUrl: server.url });
    const refused = await client.pages
      .list({ key: "any" }, { retry: false })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({
      status: 404,
      response: { data: { error: { code: 404, status: "NOT_FOUND" } } },
    });
  });
});
