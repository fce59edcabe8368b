import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newsrooms } from "@/db/schema";
import { Desk, granted } from "@/e2e/desk";
import { readQueue } from "@/usecases/queue/read-queue";
import { readErrorForm, reportError } from "./report-error";
import { resolveReaderReport } from "./resolve-reader-report";

const report = {
  about: "/claims/bridge",
  what: "The bridge is in <b>another</b> town.",
  source: "",
  email: "",
};

let desk: Desk;
let host: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  host = `${randomUUID()}.example`;
  await db
    .update(newsrooms)
    .set({ host })
    .where(eq(newsrooms.id, desk.newsroomId));
});

afterAll(() => db.$client.end());

describe("a reader's report", () => {
  it("comes to the desk's queue and leaves it once seen to", async () => {
    const { status } = await reportError(host, "192.0.2.1", report);
    expect(status).toBe(200);
    const checker = await desk.person("checker");
    const [waiting] = (await readQueue(checker)).readerReports;
    expect(waiting).toMatchObject({ what: report.what, about: report.about });
    const reportId = waiting!.id;
    const other = await (await Desk.open(db)).person("checker");
    expect(await resolveReaderReport(other, { reportId })).toMatchObject({
      error: "not-found",
    });
    const contributor = await desk.person("contributor");
    expect(await resolveReaderReport(contributor, { reportId })).toMatchObject({
      error: "not-your-role",
    });
    granted(await resolveReaderReport(checker, { reportId }));
    expect((await readQueue(checker)).readerReports).toEqual([]);
  });

  it("comes back with what was typed where it says nothing", async () => {
    const empty = { ...report, what: " ", source: "“a” <b>" };
    const { status, document } = await reportError(host, "192.0.2.1", empty);
    expect(status).toBe(422);
    expect(document.body).toContain("“a” &lt;b&gt;");
  });

  it("waits where one sender sends too many, also at once", async () => {
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => reportError(host, "192.0.2.7", report)),
    );
    const taken = sent.filter(({ status }) => status === 200);
    expect(taken).toHaveLength(5);
    const kept = sent.find(({ status }) => status === 429);
    expect(kept?.document.body).toContain("another");
    const neighbour = await reportError(host, "192.0.2.8", report);
    expect(neighbour.status).toBe(200);
  });

  it("begins with the page it is about, if that is one of ours", async () => {
    const ours = await readErrorForm(host, "/claims/bridge");
    expect(ours.body).toContain('value="/claims/bridge"');
    const other = await readErrorForm(host, "//other.example/");
    expect(other.body).not.toContain("other.example");
  });
});
