import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { FetchGuard } from "@/adapters/fetch/guarded-fetch";
import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { understandArticle } from "./understand-article";

const PAGE = `<!doctype html><html lang="en"><head><title>A bridge and its cost</title></head>
<body><article><h1>A bridge and its cost</h1><p>The bridge cost 48 million, the
ministry said on Monday. It opened in May, after eleven years of work on both
banks of the river.</p></article></body></html>`;

let server: Server;
let actor: Actor;
let guard: FetchGuard;
let site: string;

beforeAll(async () => {
  actor = await (await Desk.open(db)).person("contributor");
  server = createServer((request, response) => {
    if (request.url === "/old") {
      response.writeHead(301, { location: "/bridge" }).end();
    } else {
      response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  site = `http://site.test:${port}`;
  guard = {
    allowedHosts: ["site.test"],
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    mostBytes: 1_000_000,
    milliseconds: 5000,
  };
});

afterAll(async () => {
  server.close();
  await db.$client.end();
});

describe("understandArticle", () => {
  it("reads an address and says where the article was in the end", async () => {
    const raw = { as: "url", url: `${site}/old` } as const;
    const understood = granted(await understandArticle(actor, raw, guard));
    expect(understood).toMatchObject({
      captureMethod: "url",
      sourceUrl: `${site}/bridge`,
      details: { title: "A bridge and its cost", language: "en" },
    });
    const words = understood.blocks.map((block) => block.words).join(" ");
    expect(words).toContain("The bridge cost 48 million");
  });

  it("refuses an address of a closed network that nobody allowed", async () => {
    const raw = { as: "url", url: site } as const;
    const closed = { ...guard, allowedHosts: [] };
    expect(await understandArticle(actor, raw, closed)).toMatchObject({
      error: "port-refused",
    });
    const inner = { as: "url", url: "http://169.254.169.254/" } as const;
    expect(await understandArticle(actor, inner, closed)).toMatchObject({
      error: "private-address",
    });
  });

  it("keeps how words came in", async () => {
    const html = { as: "html", html: PAGE } as const;
    expect(granted(await understandArticle(actor, html))).toMatchObject({
      captureMethod: "html",
      sourceUrl: null,
    });
    const text = { as: "text", text: "It opened in May." } as const;
    expect(granted(await understandArticle(actor, text))).toMatchObject({
      captureMethod: "paste",
    });
  });
});
