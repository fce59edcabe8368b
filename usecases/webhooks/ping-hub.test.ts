import { afterAll, afterEach, expect, it, vi } from "vitest";

import { db } from "@/db";
import { Desk, granted } from "@/e2e/desk";
import { openReceiver, type Receiver } from "@/e2e/receiver";
import { baseUrl, forgetEnv } from "@/lib/env";
import { startJobs } from "@/usecases/jobs/start-jobs";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
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
  const editor = await desk.person("editor");
  const { claimId, verdictId } = await desk.proposal(
    await desk.person("checker"),
  );
  const input = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, input));
  const stop = await startJobs();
  expect(hub.received).toEqual([]);
  granted(await publishClaim(editor, { claimId }));
  await vi.waitUntil(() => hub.received.length > 0, { timeout: 60_000 });
  await stop();
});
