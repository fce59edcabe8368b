import { eq, sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { articles, mentions, publications } from "@/db/schema";
import { Desk, granted } from "@/e2e/desk";
import { giveHost, publishedClaim, retractedEdition } from "@/e2e/publishing";
import { baseUrl } from "@/lib/env";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publishClaim } from "./publish-claim";
import { readAnnotation, readAnnotations } from "./read-annotations";

afterAll(() => db.$client.end());

it("pages of annotations lead from the first to the last, each counted on", async () => {
  const desk = await Desk.open(db);
  const host = await giveHost(desk);
  await publishedClaim(desk);
  // The same edition at more addresses; each is counted with two annotations.
  await db.execute(sql`
    insert into publications
      (subject_kind, subject_id, newsroom_id, edition_id, slug, title)
    select subject_kind, gen_random_uuid(), newsroom_id, edition_id,
        'many-' || newsroom_id || '-' || n, title
      from publications, generate_series(2, 51) n
      where newsroom_id = ${desk.newsroomId}`);
  await db
    .update(publications)
    .set({ annotations: 2 })
    .where(eq(publications.newsroomId, desk.newsroomId));
  const page = async (n: number | undefined) =>
    JSON.parse((await readAnnotations(host, n)).body);
  const at = (n: number) => `${baseUrl()}/annotations/?page=${n}`;
  expect(await page(undefined)).toMatchObject({ total: 102, last: at(3) });
  const first = await page(1);
  expect(first).toMatchObject({ startIndex: 0, next: at(2) });
  expect(first).not.toHaveProperty("prev");
  expect(await page(2)).toMatchObject({
    ...{ startIndex: 50, prev: at(1), next: at(3) },
    partOf: { total: 102 },
  });
  const last = await page(3);
  expect(last).toMatchObject({ startIndex: 100, prev: at(2) });
  expect(last).not.toHaveProperty("next");
});

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
