import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { summaries, summarySignatures } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { publishSummary } from "@/usecases/publishing/publish-summary";
import {
  readFrozenPage,
  readPublicPage,
} from "@/usecases/publishing/read-public-page";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import {
  countersignSummary,
  proposeSummary,
  returnSummary,
} from "./sign-summary";
import { createSummary, saveSummary } from "./write-summary";

let desk: Desk;
let writer: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  writer = await desk.person("editor", "Writer");
  editor = await desk.person("editor", "Editor");
});

afterAll(() => db.$client.end());

function citing(claimId: string, words = "The ministry gives 48 million.") {
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: words, marks };
  return { type: "doc", content: [{ type: "paragraph", content: [text] }] };
}

async function publishedClaim() {
  const { claimId, verdictId } = await desk.proposal(writer);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  granted(await publishClaim(editor, { claimId }));
  return claimId;
}

async function summary(document: unknown) {
  const input = newSummaryInput.parse({
    title: "What the bridge cost",
    document,
  });
  return granted(await createSummary(writer, input));
}

const save = (summaryId: string, revision: number, document: unknown) =>
  saveSummaryInput.parse({ summaryId, revision, title: "The cost", document });

describe("a summary", () => {
  it("is countersigned and published by someone else", async () => {
    const { id: summaryId } = await summary(citing(await publishedClaim()));
    const { slug, edition } = granted(
      await publishSummary(editor, { summaryId }),
    );
    const at = { kind: "summary", slug } as const;
    const frozen = granted(await readFrozenPage({ ...at, n: 1 }));
    expect(frozen.etag).toBe(`"${edition.sha256}"`);
    const page = granted(await readPublicPage(at));
    if (page.is !== "page") throw new Error("it moved");
    expect(page.document.body).toContain("The ministry gives 48 million.");
    expect(page.document.body).toContain("Unverified");
  });

  it("is not signed or published by its only author", async () => {
    const { id: summaryId, revision } = await summary(
      citing(await publishedClaim()),
    );
    const asked = { summaryId, revision };
    expect(await countersignSummary(writer, asked)).toMatchObject({
      error: "only-author",
    });
    expect(await publishSummary(writer, { summaryId })).toMatchObject({
      error: "only-author",
    });
    const behind = db.insert(summarySignatures).values({
      newsroomId: desk.newsroomId,
      summaryId,
      revision,
      signedBy: writer.userId,
    });
    await expect(behind).rejects.toMatchObject({
      cause: { constraint_name: "summary_signatures_not_by_the_only_author" },
    });
  });

  it("loses its signature with the next edit", async () => {
    const claimId = await publishedClaim();
    const { id: summaryId, revision } = await summary(citing(claimId));
    granted(await countersignSummary(editor, { summaryId, revision }));
    const other = citing(claimId, "The ministry gives 49 million.");
    const saved = granted(
      await saveSummary(editor, save(summaryId, revision, other)),
    );
    expect(saved.revision).toBe(revision + 1);
    const [row] = await db
      .select({ state: summaries.state })
      .from(summaries)
      .where(eq(summaries.id, summaryId));
    expect(row?.state).toBe("draft");
  });

  it("goes back to its writers with a reason", async () => {
    const { id: summaryId, revision } = await summary(
      citing(await publishedClaim()),
    );
    granted(await proposeSummary(writer, { summaryId, revision }));
    const back = { summaryId, revision, reason: "Too flat." };
    granted(await returnSummary(editor, back));
    const [row] = await db
      .select({ state: summaries.state, why: summaries.returnReason })
      .from(summaries)
      .where(eq(summaries.id, summaryId));
    expect(row).toEqual({ state: "draft", why: "Too flat." });
  });

  it("does not lose the slower writer's rival: exactly one save wins", async () => {
    const claimId = await publishedClaim();
    const { id: summaryId, revision } = await summary(citing(claimId));
    const texts = ["One text.", "Another text."].map((words) =>
      save(summaryId, revision, citing(claimId, words)),
    );
    const results = await Promise.all(
      texts.map((text, i) => saveSummary(i ? editor : writer, text)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({
      error: "changed-meanwhile",
      detail: { revision: revision + 1 },
    });
  });

  it("stays as it is when the same text is saved again", async () => {
    const document = citing(await publishedClaim());
    const { id: summaryId, revision } = await summary(document);
    const same = { ...save(summaryId, revision, document) };
    const kept = { ...same, title: "What the bridge cost" };
    expect(granted(await saveSummary(writer, kept)).revision).toBe(revision);
  });

  it("is not published while it cites what isn't, and nothing is kept", async () => {
    const { claim } = await desk.claim(writer);
    const { id: summaryId } = await summary(citing(claim.id));
    expect(await publishSummary(editor, { summaryId })).toMatchObject({
      error: "cites-unpublished",
      detail: { claimIds: [claim.id] },
    });
    const signed = await db
      .select()
      .from(summarySignatures)
      .where(eq(summarySignatures.summaryId, summaryId));
    expect(signed).toEqual([]);
  });

  it("cites only claims of its own newsroom", async () => {
    const other = await Desk.open(db);
    const { claim } = await other.claim(await other.person("editor"));
    const input = { title: "Theirs", document: citing(claim.id) };
    expect(
      await createSummary(writer, newSummaryInput.parse(input)),
    ).toMatchObject({ error: "cites-unknown-claim" });
  });

  it("refuses script in a link", async () => {
    const href = "javascript:alert(1)";
    const text = {
      type: "text",
      text: "x",
      marks: [{ type: "link", attrs: { href } }],
    };
    const document = {
      type: "doc",
      content: [{ type: "paragraph", content: [text] }],
    };
    const input = newSummaryInput.parse({ title: "Linked", document });
    expect(await createSummary(writer, input)).toMatchObject({
      error: "unsafe-link",
    });
  });

  it("is written by editors", async () => {
    const checker = await desk.person("checker");
    const input = newSummaryInput.parse({ title: "Mine" });
    expect(await createSummary(checker, input)).toMatchObject({
      error: "not-your-role",
    });
  });
});
