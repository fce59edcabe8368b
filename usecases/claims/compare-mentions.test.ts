import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { newMentionInput } from "@/domain/claims/claim-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { mentionClaim } from "./create-claim";
import { viewClaim } from "./view-claim";

afterAll(() => db.$client.end());

/** A mention of the claim inside its own article. */
async function mentionIn(
  desk: Desk,
  by: Actor,
  of: { claimId: string; text: string; exact: string },
) {
  const { text, exact, claimId } = of;
  const article = await desk.article(by, text);
  const before = [...article.version.text.split(exact)[0]!].length;
  const end = before + [...exact].length;
  const spot = { articleId: article.id, start: before, end, exact };
  const input = newMentionInput.parse({ ...spot, claimId });
  return granted(await mentionClaim(by, input)).mention;
}

it("lays a second report's words beside the first's, what differs marked and said", async () => {
  const desk = await Desk.open(db);
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(
    checker,
    "The army said that it “neutralized” 48 militants",
  );
  expect((await viewClaim(checker, claim.id))?.wordings).toEqual([]);
  const mention = await mentionIn(desk, checker, {
    claimId: claim.id,
    text: "𝟚 attacks came first. In Sokolo the army killed 48 militants. All else is quiet.",
    exact: "killed 48 militants",
  });
  const view = await viewClaim(checker, claim.id);
  const [beside, ...more] = view?.wordings ?? [];
  expect(more).toEqual([]);
  expect(beside?.mentionId).toBe(mention.id);
  expect(beside?.after.map(({ text }) => text).join("")).toBe(
    "In Sokolo the army killed 48 militants.",
  );
  const verb = beside?.differences.find(({ kind }) => kind === "verb_changed");
  expect(verb?.said).toMatch(/neutralized.*killed/);
  const french = await viewClaim({ ...checker, language: "fr" }, claim.id);
  const [same] = french?.wordings ?? [];
  const sameVerb = same?.differences.find(({ n }) => n === verb?.n);
  expect(sameVerb).toMatchObject({ kind: "verb_changed" });
  expect(sameVerb?.said).not.toBe(verb?.said);
  const marked = beside?.after.filter(({ marks }) => marks.includes(verb!.n));
  expect(marked?.map(({ text }) => text)).toEqual(["killed"]);
  // What reports and editions are made of says the same.
  const [first, second] = view?.claim.mentions ?? [];
  expect(first?.differences).toEqual([]);
  expect(second?.differences).toContainEqual({
    kind: "verb_changed",
    before: "neutralized",
    after: "killed",
    measures: { before: "neutralized", after: "killed" },
  });
});
