import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { type ApiClient, clientOf } from "./api-client";
import { claimedOn, expectInvalid, expectRefusal } from "./bad-input.fixture";
import { Desk } from "./desk";

const MB = 1024 * 1024;

let desk: Desk;
let client: ApiClient;

beforeEach(async () => {
  desk = await Desk.open(db);
  client = await clientOf(desk, await desk.person("checker"));
});

afterAll(() => db.$client.end());

describe("a body", () => {
  it.each(["{", "not json", '{"title": }', "\u0000"])(
    "that isn't JSON is 400: %j",
    async (raw) => {
      const sent = await client.send("POST", "/api/v1/sources", { raw });
      expectRefusal(sent, 400, "not-json");
    },
  );

  it.each(["null", "[]", "48", '"text"', "true", ""])(
    "that isn't an object is 422: %j",
    async (raw) => {
      const sent = await client.send("POST", "/api/v1/sources", { raw });
      expectRefusal(sent, 422, "invalid");
    },
  );

  it("nested without end is refused", async () => {
    const deep = 200_000;
    const raw = `{"title":${"[".repeat(deep)}${"]".repeat(deep)}}`;
    const sent = await client.send("POST", "/api/v1/sources", { raw });
    expect([400, 422]).toContain(sent.status);
  });
});

describe("a number", () => {
  const HUGE = [2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e300, -1, 0.5];

  it.each(HUGE)("as large as %d is answered, never with 500", async (n) => {
    const { claimId, articleId, sourceId } = await claimedOn(desk);
    const answers = [
      await client.post(`/api/v1/claims/${claimId}/verdicts`, {
        revision: n,
        attribution: "said",
        rating: "unverified",
        rationale: "Words.",
      }),
      await client.post(`/api/v1/articles/${articleId}/dispositions`, {
        sentence: n,
        disposition: "opinion",
        reason: "Words.",
      }),
      await client.post(`/api/v1/articles/${articleId}/claims`, {
        start: n,
        end: n,
        exact: "The bridge",
        statement: "Words.",
      }),
      await client.post(`/api/v1/sources/${sourceId}/withdraw`, {
        revision: n,
        reason: "Words.",
      }),
      await client.send("PATCH", `/api/v1/sources/${sourceId}`, {
        body: { revision: n, note: "Words." },
      }),
      await client.get(`/api/v1/articles?limit=${n}`),
      await client.get(`/api/v1/sources?limit=${n}`),
      await client.get(`/api/v1/ledger?limit=${n}`),
    ];
    for (const { status } of answers) expect([409, 422]).toContain(status);
    const after = await client.get(`/api/v1/ledger?after=${n}`);
    expect([200, 422]).toContain(after.status);
  });
});

describe("a query", () => {
  it.each(["%00", "%ED%A0%80", "'%20or%201=1", "%", "%25", "_", "😀"])(
    "of %s finds nothing and breaks nothing",
    async (q) => {
      for (const path of [
        `/api/v1/sources?q=${q}`,
        `/api/v1/articles?outlet=${q}`,
        `/api/v1/articles?after=${q}`,
        `/api/v1/sources?after=${q}`,
        `/api/v1/ledger?action=${q}`,
      ]) {
        const { status } = await client.get(path);
        expect([200, 422]).toContain(status);
      }
    },
  );
});

describe("what can't be kept", () => {
  // A program that is no browser leaves NUL in an address as it is.
  const NUL = "%00";

  it.each([
    "/api/v1/claims/NUL",
    "/api/v1/summaries/NUL",
    "/claims/NUL",
    "/claims/NUL/editions/1",
    "/claims/NUL/editions/1/card.png",
    "/claims/NUL/editions/1/status",
    "/summaries/NUL",
    "/embed/claims/NUL",
  ])("names nothing in %s", async (path) => {
    const { status } = await client.get(path.replace("NUL", NUL));
    expect(status).toBe(404);
  });

  it("narrows no feed", async () => {
    const { status } = await client.get(`/feeds/rss.xml?party=${NUL}`);
    expect(status).toBe(400);
  });
});

it("takes a form that breaks off for none", async () => {
  const { id } = await client.make("/api/v1/sources", {
    title: "An act",
    type: "document",
  });
  const keys: Record<string, string>[] = [
    {},
    { "idempotency-key": crypto.randomUUID() },
  ];
  for (const key of keys) {
    const broken = await client.send(
      "POST",
      `/api/v1/sources/${id}/snapshots`,
      {
        raw: "--frame",
        headers: { "content-type": "multipart/form-data", ...key },
      },
    );
    expectInvalid(broken, "file");
  }
});

describe("a body without an end", () => {
  /** Sends pieces of a megabyte, as many as are asked for. */
  async function pour(path: string, headers: Record<string, string>) {
    let pieces = 0;
    const raw = new ReadableStream({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(MB));
      },
    });
    return {
      answered: await client.send("POST", path, { raw, headers }),
      pieces,
    };
  }

  const once = { "idempotency-key": "once" };
  const inForm = { "content-type": "multipart/form-data; boundary=frame" };

  it.each([{}, once, inForm, { ...once, ...inForm }])(
    "is read no further than a file may be, under %j",
    async (headers) => {
      const snapshots = `/api/v1/sources/${crypto.randomUUID()}/snapshots`;
      for (const path of [snapshots, "/api/v1/imports"]) {
        const { answered, pieces } = await pour(path, headers);
        expectRefusal(answered, 413, "file-too-large");
        expect(pieces).toBeLessThan(54);
      }
    },
  );

  it("is read no further than an article may be", async () => {
    const bodiless = `/api/v1/webhooks/${crypto.randomUUID()}/test`;
    for (const path of ["/api/v1/articles", bodiless]) {
      const { answered, pieces } = await pour(path, once);
      expectRefusal(answered, 413, "body-too-large");
      expect(pieces).toBeLessThan(28);
    }
  });
});
