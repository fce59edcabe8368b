import { and, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import { addCapture } from "@/db/queries/captures";
import { captures, ledger, snapshots, users } from "@/db/schema";
import { readZip } from "@/documents/reports/stored-zip";
import type {
  CapturedArticleInput,
  StartCaptureInput,
} from "@/domain/captures/capture-input";
import type { Understood } from "@/domain/captures/understood";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { viewArticle } from "@/usecases/articles/view-article";
import { readSnapshot } from "@/usecases/sources/read-snapshot";
import { readOpenCaptures, viewCapture } from "./read-captures";
import { putCaptureAway, retryCapture } from "./retry-capture";
import { captureHandler, runCapture } from "./run-capture";
import { saveCapturedArticle } from "./save-captured-article";
import { saveCapturedVersion } from "./save-captured-version";
import { articlePage, openSite, showing } from "./site.fixture";

let desk: Desk;
let actor: Actor;
let site: Awaited<ReturnType<typeof openSite>>;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("contributor");
  site = await openSite();
});

afterEach(() => site.close());
afterAll(() => db.$client.end());

type Asked =
  | (Partial<StartCaptureInput> & { purpose: "new_article" })
  | StartCaptureInput;

/** A capture that was asked for; its job is run by the test. */
async function asked(input: Asked = { purpose: "new_article" }) {
  const { newsroomId, userId: requestedBy } = actor;
  const about = { url: site.url, ...input, newsroomId, requestedBy };
  const id = await db.transaction((tx) => addCapture(tx, about));
  const run = (last = false) =>
    runCapture({ newsroomId, id, last }, site.guard);
  const view = async () => (await viewCapture(actor, id))!;
  return { id, run, view };
}

const copies = () =>
  db.select().from(snapshots).where(eq(snapshots.newsroomId, desk.newsroomId));

function wordsOf(view: Awaited<ReturnType<typeof viewCapture>>) {
  return view?.understood?.blocks.map(({ words }) => words).join(" ");
}

/** Saves what was read as it was read, as a person would who finds it right. */
async function saved(capture: Awaited<ReturnType<typeof asked>>) {
  const { understood } = await capture.view();
  return saveCapturedArticle(actor, articleOf(capture.id, understood));
}

function articleOf(
  captureId: string,
  understood: Understood | null,
): CapturedArticleInput {
  return {
    captureId,
    title: understood?.details.title ?? "",
    outlet: null,
    byline: null,
    publishedAt: null,
    language: "en",
    sourceUrl: understood?.sourceUrl ?? null,
    rights: "third_party",
    blocks: understood?.blocks ?? [],
  };
}

async function savedArticle() {
  const capture = await asked();
  await capture.run();
  return granted(await saved(capture)).id;
}

describe("a new article", () => {
  it("is fetched, kept and read, and waits to be looked over", async () => {
    const capture = await asked();
    await capture.run();
    const view = await capture.view();
    expect(view).toMatchObject({ state: "done", outcome: "draft", tries: 1 });
    expect(view.understood?.details.title).toBe("A bridge and its cost");
    expect(wordsOf(view)).toContain("The bridge cost 48 million");
    const [open] = await readOpenCaptures(actor, { limit: 5 });
    expect(open?.id).toBe(capture.id);
    expect(await copies()).toEqual([]);
  });

  it("is saved once, with the page as it came as its first copy", async () => {
    const capture = await asked();
    await capture.run();
    const input = articleOf(capture.id, (await capture.view()).understood);
    const { id } = granted(await saveCapturedArticle(actor, input));
    const [copy, ...more] = await copies();
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
    const capture = await asked();
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
    const capture = await asked();
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
    const capture = await asked();
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
    const capture = await asked();
    await capture.run();
    expect(await capture.view()).toMatchObject({ state: "failed", reason });
    granted(await putCaptureAway(actor, capture.id));
    expect(await readOpenCaptures(actor, { limit: 5 })).toEqual([]);
  });

  it("ends a capture whose person may no longer ask for one", async () => {
    const capture = await asked();
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
    const capture = await asked();
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

describe("a new capture of an article", () => {
  it("makes no version where the page reads as before, and keeps the page", async () => {
    const articleId = await savedArticle();
    const again = await asked({
      purpose: "new_version",
      url: site.url,
      articleId,
    });
    await again.run();
    expect(await again.view()).toMatchObject({
      state: "done",
      outcome: "unchanged",
    });
    expect((await again.view()).closedAt).not.toBeNull();
    expect(await copies()).toHaveLength(2);
    expect((await viewArticle(actor, articleId))!.versions).toHaveLength(1);
  });

  it("knows the page again though its words were corrected when saved", async () => {
    const capture = await asked();
    await capture.run();
    const { understood } = await capture.view();
    const words = "The bridge cost 48 million.";
    const input = articleOf(capture.id, understood);
    input.blocks.push({ kind: "paragraph", words });
    const { id: articleId } = granted(await saveCapturedArticle(actor, input));
    const again = await asked({
      purpose: "new_version",
      url: site.url,
      articleId,
    });
    await again.run();
    expect(await again.view()).toMatchObject({ outcome: "unchanged" });
  });

  it("waits to be looked over where words changed, and is saved once", async () => {
    const articleId = await savedArticle();
    site.answer = showing(articlePage("84 million"));
    const again = await asked({
      purpose: "new_version",
      url: site.url,
      articleId,
    });
    await again.run();
    const { understood, outcome } = await again.view();
    expect(outcome).toBe("draft");
    const input = { captureId: again.id, blocks: understood!.blocks };
    const { version } = granted(await saveCapturedVersion(actor, input));
    expect(version).toMatchObject({ n: 2 });
    expect(await saveCapturedVersion(actor, input)).toMatchObject({
      error: "already-saved",
    });
    expect(await copies()).toHaveLength(2);
  });
});

describe("a copy of a source", () => {
  it("is kept and nothing is read", async () => {
    const source = await desk.source(actor);
    const png = Buffer.from("89504e470d0a1a0a", "hex");
    site.answer = showing(png, 200, { "content-type": "image/png" });
    const capture = await asked({
      purpose: "source_copy",
      url: site.url,
      sourceId: source.id,
    });
    await capture.run();
    await capture.run();
    expect(await capture.view()).toMatchObject({
      state: "done",
      outcome: "copy",
      understood: null,
    });
    const [copy, ...more] = await copies();
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ sourceId: source.id });
    const wacz = Buffer.from((await getBlob(copy!.sha256))!);
    expect(wacz.includes(png)).toBe(true);
    const rows = await db
      .select({ payload: ledger.payload })
      .from(ledger)
      .where(
        and(
          eq(ledger.subjectId, source.id),
          eq(ledger.action, "snapshot.added"),
        ),
      );
    expect(rows.map(({ payload }) => payload)).toMatchObject([
      { sha256: copy!.sha256 },
    ]);
  });
});
