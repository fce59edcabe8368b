import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { readerReports } from "@/db/schema";
import { Desk } from "@/e2e/desk";
import { giveHost } from "@/e2e/publishing";
import { readQueue } from "@/usecases/queue/read-queue";
import { reportError } from "./report-error";

const SENDER = "192.0.2.77";
const report = {
  about: "/claims/bridge",
  what: "The bridge is in another town.",
  source: "",
  email: "",
};

let desk: Desk;
let host: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  host = await giveHost(desk);
});

afterAll(() => db.$client.end());

const ours = () => eq(readerReports.newsroomId, desk.newsroomId);

async function send(at = host) {
  return (await reportError(at, SENDER, report)).status;
}

/** Five reports, as many as an hour allows, sent so long ago. */
async function fiveSent(minutesAgo: number) {
  for (let n = 0; n < 5; n += 1) expect(await send()).toBe(200);
  await db
    .update(readerReports)
    .set({ createdAt: sql`now() - make_interval(mins => ${minutesAgo})` })
    .where(ours());
}

describe("how many reports a sender may send", () => {
  it("is counted over the last hour", async () => {
    await fiveSent(59);
    expect(await send()).toBe(429);
    await db
      .update(readerReports)
      .set({ createdAt: sql`now() - interval '61 minutes'` })
      .where(ours());
    expect(await send()).toBe(200);
  });

  it("is counted for each newsroom by itself", async () => {
    await fiveSent(0);
    const neighbour = await Desk.open(db);
    expect(await send(await giveHost(neighbour))).toBe(200);
    expect(await send()).toBe(429);
  });

  it("is counted without the sender's address being kept", async () => {
    expect(await send()).toBe(200);
    const [kept] = await db.select().from(readerReports).where(ours());
    expect(kept?.senderHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(kept)).not.toContain(SENDER);
  });
});

it("a report is in the queue of the newsroom it was sent to, and in no other", async () => {
  await send();
  const neighbour = await Desk.open(db);
  const away = await readQueue(await neighbour.person("checker"));
  expect(away.readerReports).toEqual([]);
  const here = await readQueue(await desk.person("checker"));
  expect(here.readerReports).toHaveLength(1);
});
