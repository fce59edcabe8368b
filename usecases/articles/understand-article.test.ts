import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { understandArticle } from "./understand-article";

const PAGE = `<!doctype html><html lang="en"><head><title>A bridge and its cost</title></head>
<body><article><h1>A bridge and its cost</h1><p>The bridge cost 48 million, the
ministry said on Monday. It opened in May, after eleven years of work on both
banks of the river.</p></article></body></html>`;

let actor: Actor;

beforeAll(async () => {
  actor = await (await Desk.open(db)).person("contributor");
});

afterAll(() => db.$client.end());

describe("understandArticle", () => {
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
