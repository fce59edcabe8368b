import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import { type ApiClient, clientOf } from "@/e2e/api-client";
import { Desk } from "@/e2e/desk";

let client: ApiClient;

beforeAll(async () => {
  const desk = await Desk.open(db);
  client = await clientOf(desk, await desk.person("contributor"), "desk");
});

afterAll(() => db.$client.end());

const PAGE = `<!doctype html><html lang="en"><head>
<title>The bridge | The Example</title>
<meta property="og:site_name" content="The Example">
<meta name="author" content="Ada Lowe">
</head><body><article><h1>What the bridge cost</h1>
<p>The bridge cost 48 million, the ministry said on Monday. It opened in May,
two years later than was planned, and drivers have used it every day since.</p>
<script>document.title = "other"</script>
</article></body></html>`;

describe("POST /api/v1/articles", () => {
  it("reads a page's source, its details with it", async () => {
    const { status, body } = await client.post("/api/v1/articles", {
      html: PAGE,
    });
    expect(status).toBe(201);
    expect(body.version.text).toContain("The bridge cost 48 million");
    expect(body.version.text).not.toContain("document.title");
    expect(body.version.blocks[0]).toMatchObject({ kind: "headline" });
    const { body: read } = await client.get(`/api/v1/articles/${body.id}`);
    expect(read).toMatchObject({ outlet: "The Example", byline: "Ada Lowe" });
  });

  it("makes no version of the same page captured again", async () => {
    const made = await client.post("/api/v1/articles", { html: PAGE });
    const again = await client.post(
      `/api/v1/articles/${made.body.id}/versions`,
      { html: PAGE },
    );
    expect(again.body).toMatchObject({ version: { n: 1 }, mentions: [] });
  });

  it.each([
    ["http://127.0.0.1/", "private-address"],
    ["http://169.254.169.254/latest/meta-data", "private-address"],
    ["http://user:pass@example.org/", "credentials-in-address"],
  ])("does not fetch %s", async (url, refusal) => {
    const { status, body } = await client.post("/api/v1/articles", { url });
    expect(status).toBe(422);
    expect(body.type).toMatch(new RegExp(`/${refusal}$`));
  });

  it.each([{}, { text: "Words.", html: PAGE }])(
    "asks for one form of the words, given %j",
    async (given) => {
      const { status, body } = await client.post("/api/v1/articles", given);
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ field: "text" }]);
    },
  );
});
