import { globSync } from "node:fs";
import { JSDOM } from "jsdom";
import { unstable_doesMiddlewareMatch as passesProxy } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import oembetter from "oembetter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { Desk } from "@/e2e/desk";
import { giveHost, publishedClaim } from "@/e2e/publishing";
import { serveRoutes } from "@/e2e/route-server";
import { forgetEnv } from "@/lib/env";
import { config, proxy } from "@/proxy";

let server: Awaited<ReturnType<typeof serveRoutes>>;
let slug: string;

beforeAll(async () => {
  const desk = await Desk.open(db);
  server = await serveRoutes(await giveHost(desk));
  // What is published names the site by this address.
  process.env.PUBLIC_URL = server.url;
  forgetEnv();
  ({ slug } = await publishedClaim(desk));
});

afterAll(async () => {
  delete process.env.PUBLIC_URL;
  forgetEnv();
  server.close();
  await db.$client.end();
});

type Embedded = {
  type: string;
  title: string;
  html: string;
  width: number;
  height: number;
};

function consume(url: string, room: object = {}): Promise<Embedded> {
  return new Promise((give, fail) => {
    oembetter().fetch(url, room, (error: Error | null, answer: Embedded) =>
      error ? fail(error) : give(answer),
    );
  });
}

describe("an oEmbed consumer of others' making", () => {
  it("finds the embed from the claim's address alone", async () => {
    const found = await consume(`${server.url}/claims/${slug}`);
    expect(found).toMatchObject({
      type: "rich",
      title: "The bridge cost 48 million.",
      width: 560,
    });
    const frame = JSDOM.fragment(found.html).querySelector("iframe");
    const page = await fetch(frame?.src ?? "");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("The bridge cost 48 million.");
    // Without script and without our origin, it can do nothing but be read.
    expect(frame?.getAttribute("sandbox")).not.toMatch(
      /allow-(scripts|same-origin|forms)/,
    );
    expect(page.headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*form-action 'none'.*frame-ancestors \*/,
    );
  });

  it("gets no more room than it has", async () => {
    const small = { maxwidth: 300, maxheight: 200 };
    const found = await consume(`${server.url}/claims/${slug}`, small);
    expect(found).toMatchObject({ width: 300, height: 200 });
  });
});

describe("what may be framed", () => {
  it("is the embed alone: no other public page, and nothing of the desk", async () => {
    for (const path of [
      "/",
      `/claims/${slug}`,
      "/search",
      "/report-an-error",
    ]) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get("content-security-policy"), path).toContain(
        "frame-ancestors 'none'",
      );
    }
  });

  it("leaves out every page of the desk and the sign-in", () => {
    const pages = globSync("app/*/**/page.tsx")
      .filter((file) => /^app\/\((desk|auth)\)/.test(file))
      .map((file) =>
        file
          .replace(/^app\/\([a-z]+\)/, "")
          .replace(/\/page\.tsx$/, "")
          .replace(/\[[^\]]+\]/g, "one"),
      );
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      expect(passesProxy({ config, url: path }), path).toBe(true);
      const { headers } = proxy(new NextRequest(`https://desk.example${path}`));
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("content-security-policy")).toContain(
        "frame-ancestors 'none'",
      );
    }
  });
});
