import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { articles, mentions } from "@/db/schema";
import { Desk, granted } from "@/e2e/desk";
import { giveHost, retractedEdition } from "@/e2e/publishing";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publishClaim } from "./publish-claim";
import { readAnnotation, readAnnotations } from "./read-annotations";

afterAll(() => db.$client.end());

it("a claim that was taken back has no annotation, and none is counted", async () => {
  const desk = await Desk.open(db);
  const host = await giveHost(desk);
  const editor = await desk.person("editor");
  const { claimId, articleId, verdictId } = await desk.proposal(
    await desk.person("checker"),
  );
  await db
    .update(articles)
    .set({ sourceUrl: "https://news.example/bridge" })
    .where(eq(articles.id, articleId));
  const signed = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signed));
  const { edition } = granted(await publishClaim(editor, { claimId }));
  const [mention] = await db
    .select({ id: mentions.id })
    .from(mentions)
    .where(eq(mentions.claimId, claimId));
  const counted = async () => {
    const { body } = await readAnnotations(host, undefined);
    const { total, first } = JSON.parse(body);
    return [total, first.items.length];
  };
  expect(await counted()).toEqual([1, 1]);
  expect((await readAnnotation(mention!.id)).ok).toBe(true);
  await retractedEdition(desk, edition.id);
  expect(await counted()).toEqual([0, 0]);
  expect(await readAnnotation(mention!.id)).toMatchObject({
    error: "not-found",
  });
});
