import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { captures, users } from "@/db/schema";
import { readZip } from "@/documents/reports/stored-zip";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { viewArticle } from "@/usecases/articles/view-article";
import { readSnapshot } from "@/usecases/sources/read-snapshot";
import { articleOf, CapturingDesk } from "./capturing.fixture";
import { readOpenCaptures, viewCapture } from "./read-captures";
import { putCaptureAway, retryCapture } from "./retry-capture";
import { captureHandler, runCapture } from "./run-capture";
import { saveCapturedArticle } from "./save-captured-article";
import { articlePage, showing } from "./site.fixture";

let on: CapturingDesk;
let actor: Actor;
let site: CapturingDesk["site"];

beforeEach(async () => {
  on = await CapturingDesk.open();
  ({ actor, site } = on);
});

afterEach(() => site.close());
afterAll(() => db.$client.end());

function wordsOf(view: Awaited<ReturnType<typeof viewCapture>>) {
  return view?.understood?.blocks.map(({ words }) => words).join(" ");
}

describe("a new article", () => {
  it("is fetched, kept and read, and waits to be looked over", async () => {
    const capture = await on.asked();
    await capture.run();
    const view = await capture.view();
    expect(view).toMatchObject({ state: "done", outcome: "draft", tries: 1 });
    expect(view.understood?.details.title).toBe("A bridge and its cost");
    expect(wordsOf(view)).toContain("The bridge cost 48 million");
    const [open] = await readOpenCaptures(actor, { limit: 5 });
    expect(open?.id).toBe(capture.id);
    expect(await on.copies()).toEqual([]);
  });

  it("is saved once, with the page as it came as its first copy", async () => {
    const capture = await on.asked();
    await capture.run();
    const input = articleOf(capture.id, (await capture.view()).understood);
    const { id } = granted(await saveCapturedArticle(actor, input));
    const [copy, ...more] = await on.copies();
    expect(more).toEqual([]);
    expect(copy).toMatchObject({
      articleId: id,
      mediaType: "application/wacz",
      capturedBy: "fetch",
      finalUrl: site.url,
    });
    expect(copy?.filename).toMatch(/^site\.test-\d{14}\.wacz$/);
    const { bytes } = granted(await readSnapshot(actor, copy!.id));
    const zip = readZip(bytes);
    expect(zip.ok && zip.value.map(({ path }) => path)).toContain(
      "archive/data.warc",
    );
    expect(await saveCapturedArticle(actor, input)).toEqual({
      ok: false,
      error: "already-saved",
      detail: { articleId: id },
    });
    expect(await readOpenCaptures(actor, { limit: 5 })).toEqual([]);
    const view = (await viewArticle(actor, id))!;
    expect(view.version.captureMethod).toBe("url");
  });

  it("is of its newsroom alone", async () => {
    const capture = await on.asked();
    await capture.run();
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await viewCapture(stranger, capture.id)).toBeUndefined();
    expect(await putCaptureAway(stranger, capture.id)).toMatchObject({
      error: "not-found",
    });
    const input = articleOf(capture.id, (await capture.view()).understood);
    expect(await saveCapturedArticle(stranger, input)).toMatchObject({
      error: "not-found",
    });
  });
});

describe("what may pass", () => {
  it("is waited for as long as the site says", async () => {
    site.answer = showing("", 429, { "retry-after": "900" });
    const capture = await on.asked();
    await capture.run();
    const view = await capture.view();
    expect(view).toMatchObject({
      state: "waiting",
      reason: "error-status",
      status: 429,
    });
    const wait = view.nextTryAt!.getTime() - Date.now();
    expect(wait).toBeGreaterThan(850_000);
    const waiting = await captureHandler.listWaiting();
    const mine = waiting.find(({ id }) => id === capture.id);
    expect(mine?.startAfter).toEqual(view.nextTryAt);
    site.answer = showing(articlePage());
    await capture.run();
    expect(await capture.view()).toMatchObject({
      state: "done",
      reason: null,
      nextTryAt: null,
    });
  });

  it("ends after four tries, and a person may ask again", async () => {
    site.answer = showing("", 503);
    const capture = await on.asked();
    for (let tries = 0; tries < 4; tries += 1) await capture.run();
    expect(await capture.view()).toMatchObject({
      state: "failed",
      status: 503,
    });
    await capture.run();
    expect(site.asked).toBe(4);
    granted(await retryCapture(actor, capture.id));
    site.answer = showing(articlePage());
    await capture.run();
    expect(await capture.view()).toMatchObject({ state: "done", tries: 1 });
    expect(await retryCapture(actor, capture.id)).toMatchObject({
      error: "capture-not-failed",
    });
  });
});

describe("what will not pass", () => {
  const scan = "%PDF-1.4\n%nothing to read";
  it.each([
    ["error-status", showing("", 404)],
    ["error-status", showing("", 403)],
    ["unexpected-type", showing("", 200, { "content-type": "video/mp4" })],
    ["answer-too-large", showing("x".repeat(1_100_000))],
    ["no-text", showing("<p></p>")],
    ["corrupt", showing(scan, 200, { "content-type": "application/pdf" })],
  ])("ends at once: %s", async (reason, answer) => {
    site.answer = answer;
    const capture = await on.asked();
    await capture.run();
    expect(await capture.view()).toMatchObject({ state: "failed", reason });
    granted(await putCaptureAway(actor, capture.id));
    expect(await readOpenCaptures(actor, { limit: 5 })).toEqual([]);
  });

  it("ends a capture whose person may no longer ask for one", async () => {
    const capture = await on.asked();
    await db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, actor.userId));
    await capture.run();
    const [row] = await db
      .select({ reason: captures.reason })
      .from(captures)
      .where(eq(captures.id, capture.id));
    expect(row?.reason).toBe("not-your-role");
    expect(site.asked).toBe(0);
  });

  it("says so when we fail ourselves at the last try", async () => {
    const capture = await on.asked();
    const broken = {
      ...site.guard,
      resolve: () => Promise.reject(new TypeError("a fault of ours")),
    };
    const { newsroomId } = actor;
    const run = (last: boolean) =>
      runCapture({ newsroomId, id: capture.id, last }, broken);
    await expect(run(false)).rejects.toThrow("a fault of ours");
    expect(await capture.view()).toMatchObject({ state: "fetching" });
    await expect(run(true)).rejects.toThrow("a fault of ours");
    expect(await capture.view()).toMatchObject({
      state: "failed",
      reason: "capture-broke",
    });
  });
});
