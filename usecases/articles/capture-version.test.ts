import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listMentionSpans } from "@/db/queries/coverage";
import { listWaiting } from "@/db/queries/reanchorings";
import { listRechecksOfClaim } from "@/db/queries/rechecks";
import { findCurrentVersion } from "@/db/queries/versions";
import { newVersionInput } from "@/domain/articles/capture-input";
import { dispositionInput } from "@/domain/articles/disposition-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { verifyLedger } from "@/usecases/ledger/verify-ledger";
import { captureVersion } from "./capture-version";
import { readCoverage } from "./read-coverage";
import { setDisposition } from "./set-disposition";
import { settleMention } from "./settle-mention";

let desk: Desk;
let actor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("contributor");
});

afterAll(() => db.$client.end());

const TAIL = "It opened in May.";

function capture(articleId: string, words: string, by = actor) {
  const blocks = [{ kind: "paragraph", words }];
  const input = newVersionInput.parse({ articleId, blocks });
  return captureVersion(by, input, "paste");
}

async function waiting(articleId: string) {
  return listWaiting(db, { newsroomId: desk.newsroomId, articleId });
}

async function spans(articleId: string) {
  const key = { newsroomId: desk.newsroomId, articleId };
  const version = await findCurrentVersion(db, key);
  const { newsroomId } = desk;
  return listMentionSpans(db, { newsroomId, versionId: version!.id });
}

describe("a new capture", () => {
  it("of the same words makes no new version", async () => {
    const { article } = await desk.claim(actor);
    const again = granted(await capture(article.id, article.version.text));
    expect(again).toMatchObject({ isNew: false, version: { n: 1 } });
  });

  it("carries on a mention whose words stand", async () => {
    const { article, claim } = await desk.claim(actor);
    const words = `Updated on Tuesday. ${article.version.text}`;
    const { version, mentions } = granted(await capture(article.id, words));
    expect(version.n).toBe(2);
    expect(mentions).toMatchObject([
      { claimId: claim.id, exact: "The bridge cost 48 million" },
    ]);
    expect(["exact", "moved"]).toContain(mentions[0]?.state);
    expect(await spans(article.id)).toHaveLength(1);
    expect(await waiting(article.id)).toEqual([]);
  });

  it("lets a mention with another figure wait, and carries no verdict", async () => {
    const { article, claim } = await desk.claim(actor);
    const words = article.version.text.replace("48", "84");
    const { mentions } = granted(await capture(article.id, words));
    expect(mentions).toMatchObject([{ state: "changed_figure" }]);
    expect(await spans(article.id)).toEqual([]);
    const [item] = await waiting(article.id);
    expect(item).toMatchObject({
      before: "The bridge cost 48 million",
      exact: "The bridge cost 84 million",
    });

    const settled = { reanchoringId: item!.id, decision: "accepted" } as const;
    granted(await settleMention(actor, settled));
    expect(await spans(article.id)).toHaveLength(1);
    const key = { newsroomId: desk.newsroomId, claimId: claim.id };
    expect(await listRechecksOfClaim(db, key)).toMatchObject([
      { reason: expect.stringContaining("84 million") },
    ]);
    expect(await settleMention(actor, settled)).toMatchObject({
      error: "already-settled",
    });
  });

  it("says in the newsroom's language why the claim is looked at again", async () => {
    await desk.readsFrench();
    const { article, claim } = await desk.claim(actor);
    granted(await capture(article.id, `Nobody knows the price. ${TAIL}`));
    const reanchoringId = (await waiting(article.id))[0]!.id;
    granted(await settleMention(actor, { reanchoringId, decision: "dropped" }));
    const key = { newsroomId: desk.newsroomId, claimId: claim.id };
    expect(await listRechecksOfClaim(db, key)).toMatchObject([
      { reason: "Un article qui avançait l’affirmation ne le fait plus." },
    ]);
  });

  it("asks where a lost mention is, or lets it go", async () => {
    const { article } = await desk.claim(actor);
    granted(await capture(article.id, `Nobody knows the price. ${TAIL}`));
    const [item] = await waiting(article.id);
    expect(item).toMatchObject({ state: "lost", exact: null });
    const reanchoringId = item!.id;
    expect(
      await settleMention(actor, { reanchoringId, decision: "accepted" }),
    ).toMatchObject({ error: "nowhere-to-accept" });
    const wrong = {
      reanchoringId,
      decision: "relocated",
      start: 0,
      end: 6,
      exact: "Nobodi",
    } as const;
    expect(await settleMention(actor, wrong)).toMatchObject({
      error: "not-the-words",
    });
    granted(await settleMention(actor, { reanchoringId, decision: "dropped" }));
    expect(await waiting(article.id)).toEqual([]);
  });

  it("takes a mention that still waits on to the next version", async () => {
    const { article } = await desk.claim(actor);
    const { text } = article.version;
    granted(await capture(article.id, text.replace("48", "84")));
    granted(await capture(article.id, text));
    expect(await waiting(article.id)).toEqual([]);
    expect(await spans(article.id)).toMatchObject([{ start: 0 }]);
  });

  it("opens only the sentences whose words changed", async () => {
    const article = await desk.article(
      actor,
      `The bridge cost 48 million. ${TAIL}`,
    );
    const aside = dispositionInput.parse({
      articleId: article.id,
      sentences: [0, 1],
      disposition: "background",
      reason: "Known.",
    });
    granted(await setDisposition(actor, aside));
    granted(await capture(article.id, `The bridge cost 84 million. ${TAIL}`));
    const { coverage } = granted(await readCoverage(actor, article.id));
    expect(coverage.sentences.map(({ state }) => state)).toEqual([
      "open",
      "dispositioned",
    ]);
  });

  it("is one version when two people capture the same words at once", async () => {
    const { article } = await desk.claim(actor);
    const words = `${article.version.text} It rains.`;
    const both = await Promise.all([
      capture(article.id, words),
      capture(article.id, words),
    ]);
    const made = both.map((result) => granted(result).isNew);
    expect(made.toSorted()).toEqual([false, true]);
    expect(await verifyLedger(actor)).toMatchObject({ intact: true });
  });

  it("is not for another newsroom", async () => {
    const { article } = await desk.claim(actor);
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await capture(article.id, "Theirs.", stranger)).toMatchObject({
      error: "not-found",
    });
  });
});
