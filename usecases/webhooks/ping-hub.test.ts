import { afterAll, afterEach, expect, it, vi } from "vitest";

import { db } from "@/db";
import { Desk } from "@/e2e/desk";
import { publishedClaim } from "@/e2e/publishing";
import { openReceiver, type Receiver } from "@/e2e/receiver";
import { baseUrl, forgetEnv } from "@/lib/env";
import { startJobs } from "@/usecases/jobs/start-jobs";
import { pingHub } from "./ping-hub";

let hub: Receiver;

async function openHub(...statuses: number[]) {
  hub = await openReceiver(...statuses.map((status) => ({ status })));
  process.env.WEBSUB_HUB = hub.url;
  forgetEnv();
}

afterEach(() => {
  delete process.env.WEBSUB_HUB;
  hub.close();
});

afterAll(() => db.$client.end());

it("names the feeds that have changed, as a form", async () => {
  await openHub(204);
  await pingHub();
  const [{ headers, body }] = hub.received as [Receiver["received"][number]];
  expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
  const form = new URLSearchParams(body);
  expect(form.get("hub.mode")).toBe("publish");
  expect(form.getAll("hub.url")).toEqual(
    ["rss.xml", "atom.xml", "feed.json"].map(
      (name) => `${baseUrl()}/feeds/${name}`,
    ),
  );
});

it("fails, to be tried again, when the hub does not take it", async () => {
  await openHub(503);
  await expect(pingHub()).rejects.toThrow("503");
});

it("pings nobody where no hub is set", async () => {
  await openHub(204);
  delete process.env.WEBSUB_HUB;
  forgetEnv();
  await pingHub();
  expect(hub.received).toEqual([]);
});

it("follows a publication by itself", async () => {
  await openHub(204);
  const desk = await Desk.open(db);
  const stop = await startJobs();
  expect(hub.received).toEqual([]);
  await publishedClaim(desk);
  await vi.waitUntil(() => hub.received.length > 0, { timeout: 60_000 });
  await stop();
});
