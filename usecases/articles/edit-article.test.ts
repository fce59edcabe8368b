import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { findArticle } from "@/db/queries/articles";
import { editArticleInput } from "@/domain/articles/article-input";
import type { Actor } from "@/domain/people/actor";
import { assignInput } from "@/domain/people/assign-input";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { assignArticle } from "./assign-article";
import { editArticle } from "./edit-article";

let desk: Desk;
let checker: Actor;
let articleId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  articleId = (await desk.article(checker)).id;
});

afterAll(() => db.$client.end());

function edit(revision: number, title: string) {
  const details = { title, outlet: "The Example", language: "en" };
  return editArticle(
    checker,
    editArticleInput.parse({ articleId, revision, ...details }),
  );
}

const article = () =>
  findArticle(db, { newsroomId: desk.newsroomId, articleId });

async function lastAct() {
  const acts = await readLedger(checker, { after: 0, limit: 50 });
  return acts.at(-1);
}

describe("editArticle", () => {
  it("writes the details, and the ledger says what changed", async () => {
    expect(await edit(1, "A bridge")).toEqual({
      ok: true,
      value: { revision: 2 },
    });
    expect(await article()).toMatchObject({ title: "A bridge", revision: 2 });
    expect(await lastAct()).toMatchObject({
      action: "article.edited",
      payload: {
        from: { title: "A bridge and its cost" },
        to: { title: "A bridge" },
        revision: 2,
      },
    });
  });

  it("lets one of two people through and shows the other what stands", async () => {
    granted(await edit(1, "Mine"));
    expect(await edit(1, "Yours")).toMatchObject({
      error: "changed-meanwhile",
      detail: { revision: 2, current: { title: "Mine" } },
    });
    expect(await article()).toMatchObject({ title: "Mine" });
  });
});

describe("assignArticle", () => {
  const assign = (assignedTo: string, dueAt = "") =>
    assignArticle(
      checker,
      assignInput.parse({ subjectId: articleId, assignedTo, dueAt }),
    );

  it("gives an article to a colleague until a day, and takes it back", async () => {
    const colleague = await desk.person("contributor");
    granted(await assign(colleague.userId, "2026-12-01"));
    expect(await article()).toMatchObject({
      assignedTo: colleague.userId,
      dueAt: new Date("2026-12-01"),
    });
    expect(await lastAct()).toMatchObject({
      action: "article.assigned",
      payload: { to: colleague.userId, due: "2026-12-01" },
    });
    granted(await assign(""));
    expect(await article()).toMatchObject({ assignedTo: null, dueAt: null });
  });

  it("refuses somebody of another newsroom", async () => {
    const stranger = await (await Desk.open(db)).person("checker");
    expect(await assign(stranger.userId)).toMatchObject({
      error: "no-such-person",
    });
  });
});
