import { and, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import { ledger } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { type Desk, granted } from "@/e2e/desk";
import { viewArticle } from "@/usecases/articles/view-article";
import { articleOf, CapturingDesk } from "./capturing.fixture";
import { saveCapturedArticle } from "./save-captured-article";
import { saveCapturedVersion } from "./save-captured-version";
import { articlePage, showing } from "./site.fixture";

let on: CapturingDesk;
let desk: Desk;
let actor: Actor;
let site: CapturingDesk["site"];

beforeEach(async () => {
  on = await CapturingDesk.open();
  ({ desk, actor, site } = on);
});

afterEach(() => site.close());
afterAll(() => db.$client.end());

async function savedArticle() {
  const capture = await on.asked();
  await capture.run();
  return granted(await on.saved(capture)).id;
}

describe("a new capture of an article", () => {
  it("makes no version where the page reads as before, and keeps the page", async () => {
    const articleId = await savedArticle();
    const again = await on.asked({
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
    expect(await on.copies()).toHaveLength(2);
    expect((await viewArticle(actor, articleId))!.versions).toHaveLength(1);
  });

  it("knows the page again though its words were corrected when saved", async () => {
    const capture = await on.asked();
    await capture.run();
    const { understood } = await capture.view();
    const words = "The bridge cost 48 million.";
    const input = articleOf(capture.id, understood);
    input.blocks.push({ kind: "paragraph", words });
    const { id: articleId } = granted(await saveCapturedArticle(actor, input));
    const again = await on.asked({
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
    const again = await on.asked({
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
    expect(await on.copies()).toHaveLength(2);
  });
});

describe("a copy of a source", () => {
  it("is kept and nothing is read", async () => {
    const source = await desk.source(actor);
    const png = Buffer.from("89504e470d0a1a0a", "hex");
    site.answer = showing(png, 200, { "content-type": "image/png" });
    const capture = await on.asked({
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
    const [copy, ...more] = await on.copies();
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
