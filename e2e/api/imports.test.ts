import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { ApiClient, clientOf } from "@/e2e/api-client";
import { Desk, granted } from "@/e2e/desk";
import { allowPublisher } from "@/usecases/imports/edit-publishers";
import { importHandler } from "@/usecases/imports/import-job";

let desk: Desk;
let client: ApiClient;
/** A word no other test has: published claims are searched of every newsroom. */
let word: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  word = `k${randomUUID().replace(/[^a-f]/g, "")}${randomUUID().replace(/[^a-f]/g, "")}`;
  granted(
    await allowPublisher(await desk.person("admin"), {
      host: "checks.example",
    }),
  );
  client = await clientOf(desk, await desk.person("editor"));
});

afterAll(() => db.$client.end());

const feed = () =>
  JSON.stringify([
    {
      "@type": "ClaimReview",
      url: "https://checks.example/1",
      claimReviewed: `The ${word} cost 48 million`,
      author: { "@type": "Organization", name: "Example Checks" },
      reviewRating: { alternateName: "Faux" },
    },
    { "@type": "ClaimReview", claimReviewed: "No address" },
  ]);

async function imported() {
  const { status, body } = await client.send(
    "POST",
    "/api/v1/imports?filename=feed.json",
    { raw: feed() },
  );
  expect(status).toBe(202);
  expect(body).toEqual({ id: expect.any(String), state: "waiting" });
  const { signal } = new AbortController();
  const { newsroomId } = desk;
  await importHandler.run({ newsroomId, id: body.id, last: true, signal });
  return body.id as string;
}

describe("imports over the API", () => {
  it("are read in the background and say what became of each record", async () => {
    const { body } = await client.get(`/api/v1/imports/${await imported()}`);
    expect(body).toMatchObject({
      filename: "feed.json",
      format: "json",
      state: "finished",
      read: 2,
      added: 1,
      refused: 1,
      refusals: [{ record: 2, place: "[1]", reason: "address-missing" }],
      next: null,
    });
  });

  it("are refused with a sentence where the file is none, or the role too low", async () => {
    const send = (by: ApiClient, raw: string) =>
      by.send("POST", "/api/v1/imports", { raw });
    expect((await send(client, "Dear all")).body).toMatchObject({
      status: 415,
      detail: expect.stringContaining("holds no checks"),
    });
    const checker = await clientOf(desk, await desk.person("checker"));
    expect((await send(checker, feed())).status).toBe(403);
    expect((await send(new ApiClient(), feed())).status).toBe(401);
  });

  it("answer a match as their publisher's, and only to the desk", async () => {
    await imported();
    const text = `What did the ${word} cost?`;
    const { body } = await client.post("/api/v1/match", { text });
    expect(body).toMatchObject({
      matches: [],
      imported: [
        {
          check: {
            url: "https://checks.example/1",
            publisher: { name: "Example Checks", host: "checks.example" },
            rating_as_given: "Faux",
            rating: "false",
            rating_rule: "table of words: “faux”",
          },
        },
      ],
    });
    // A reader is answered by what other tests published, too.
    const open = await new ApiClient().post("/api/v1/match", { text });
    expect(open.body.imported).toEqual([]);
    expect(JSON.stringify(open.body)).not.toContain("checks.example");
  });

  it("reach no page, feed or search of the public", async () => {
    await imported();
    const anyone = new ApiClient();
    for (const path of [
      `/search?q=${word}`,
      `/v1alpha1/claims:search?query=${word}`,
      `/api/v1/claims?q=${word}`,
      "/feeds/claimreview.json",
      "/claims",
      "/sitemap.xml",
    ]) {
      const { bytes } = await anyone.get(path);
      expect(bytes.toString()).not.toContain("checks.example/1");
    }
  });
});
