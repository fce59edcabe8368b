import { afterAll, beforeEach, expect, it } from "vitest";

import { db } from "@/db";
import { dispositionInput } from "@/domain/articles/disposition-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { readCoverage } from "./read-coverage";
import { setDisposition } from "./set-disposition";
import { signOffArticle } from "./sign-off-article";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

const SAID = { disposition: "background", reason: "Known to all." } as const;
const OPEN = { disposition: null } as const;

function set(articleId: string, sentences: number[], given: object) {
  const input = dispositionInput.parse({ articleId, sentences, ...given });
  return setDisposition(checker, input);
}

async function coverage(articleId: string) {
  return granted(await readCoverage(checker, articleId));
}

it("sets several sentences aside in one act, and opens them again", async () => {
  const { id } = await desk.article(checker);

  granted(await set(id, [0, 1], SAID));
  expect((await coverage(id)).coverage).toMatchObject({
    dispositioned: 2,
    complete: true,
  });
  granted(await set(id, [1], OPEN));
  expect((await coverage(id)).coverage).toMatchObject({ open: 1 });

  const acts = await readLedger(checker, { after: 0, limit: 50 });
  expect(acts.slice(1)).toMatchObject([
    { action: "sentence.dispositioned", payload: { sentences: [0, 1] } },
    { action: "sentence.reopened", payload: { sentences: [1] } },
  ]);
});

it("sets none aside when one of them is not there", async () => {
  const { id } = await desk.article(checker);
  const refused = await set(id, [0, 2], SAID);
  expect(refused).toEqual({ ok: false, error: "no-such-sentence" });
  expect((await coverage(id)).coverage.open).toBe(2);
});

it("refuses sentences counted in another version", async () => {
  const { id, version } = await desk.article(checker);
  const other = { ...SAID, versionId: desk.newsroomId };
  expect(await set(id, [0], other)).toEqual({
    ok: false,
    error: "article-captured-again",
  });
  granted(await set(id, [0], { ...SAID, versionId: version.id }));
});

it("is not signed off while sentences are open, and says how many", async () => {
  const { id } = await desk.article(checker);
  granted(await set(id, [0], SAID));
  expect(await signOffArticle(checker, id)).toEqual({
    ok: false,
    error: "sentences-open",
    detail: {
      sentences: [1],
      why: { en: "1 of 2 are open.", fr: "Phrases ouvertes\u00a0: 1 sur 2." },
    },
  });
});

it("withdraws the sign-off with the first sentence that opens", async () => {
  const { id } = await desk.article(checker);
  granted(await set(id, [0, 1], SAID));
  const signOff = granted(await signOffArticle(checker, id));

  granted(await set(id, [0], { ...SAID, reason: "Said twice." }));
  expect((await coverage(id)).signOff).toMatchObject({ by: checker.name });
  granted(await set(id, [0], OPEN));
  expect((await coverage(id)).signOff).toBeNull();

  const acts = await readLedger(checker, { after: 0, limit: 50 });
  expect(acts.at(-1)?.payload).toMatchObject({
    sign_off_withdrawn: signOff.id,
  });
});

it("finds nothing of another newsroom", async () => {
  const { id } = await desk.article(checker);
  const stranger = await (await Desk.open(db)).person("checker");
  const input = dispositionInput.parse({
    articleId: id,
    sentences: [0],
    ...SAID,
  });
  expect(await setDisposition(stranger, input)).toMatchObject({
    error: "not-found",
  });
});
